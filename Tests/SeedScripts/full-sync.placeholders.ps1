# The page's placeholders left in: there is no connector of that name.
# from: recorded with a stand-in module, standard error derived
# script: ../../examples/full-sync.ps1
# world: contoso
# now: 2016-08-24T09:20:00Z
