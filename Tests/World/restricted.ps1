# Nothing of the script runs.
# world: restricted
# now: 2016-08-24T09:20:00Z
'not reached'
