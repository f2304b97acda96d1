# Comments, blank lines with spaces, a form feed, and no newline trouble.


print("a")  # trailing
   
	
print("b")#no space
#print("hidden")
x = "# not a comment"  # but this is
print(x)

print("after a form feed")
if x:

    # comment first

    print("block with blank lines")

    # and last

print('end')
