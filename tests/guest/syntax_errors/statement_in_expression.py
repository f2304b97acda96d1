x = if True: 1
