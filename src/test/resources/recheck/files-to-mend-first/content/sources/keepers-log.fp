sourcebook fingerprint 1
captured 2019-06-01
