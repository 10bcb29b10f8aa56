# No event 654 within three hours.
# from: recorded with a stand-in module, standard error derived
# script: ../../examples/status.ps1
# world: no-heartbeat
# now: 2016-08-24T09:20:00Z
