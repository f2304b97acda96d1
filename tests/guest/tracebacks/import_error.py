# A missing module.
print("before")
import surely_not_a_module
