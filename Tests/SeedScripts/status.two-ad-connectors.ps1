# Two AD connectors.
# from: recorded with a stand-in module, standard error derived
# script: ../../examples/status.ps1
# world: two-ad-connectors
# now: 2016-08-24T09:20:00Z
