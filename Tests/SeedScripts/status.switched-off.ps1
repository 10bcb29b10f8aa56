# The feature is off in the tenant and the channel disabled.
# from: recorded with a stand-in module, standard error derived
# script: ../../examples/status.ps1
# world: switched-off
# now: 2016-08-24T09:20:00Z
