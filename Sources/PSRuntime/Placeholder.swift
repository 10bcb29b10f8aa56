import CPCRE2
import CICU
import CGMP
import CNettle
