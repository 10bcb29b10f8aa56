# world: cloud-reset
# now: 2016-08-24T09:20:00Z
# script: ../../examples/look-around.ps1
