async def total(items):
    result = 0
    async for item in items:
        result += await item
    return result


async def pairs(items):
    return [item async for item in items]


print(total.__name__)
