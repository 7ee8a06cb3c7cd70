sourcebook fingerprint 1
captured 2026-11-20
from a file
language en
salt 2ef949df91510bf4

1 d42dfc6273dd920e 12 a8e31c42a6a45b3d
2 823b1a53ec26d176 28 cbc2c5b0944f8f1c
3 9eb32108ff4adc1f 31 eb7e3129cb4a299d
