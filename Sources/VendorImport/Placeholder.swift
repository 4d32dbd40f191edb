import Yams
import CLibXML2
enum VendorImportPlaceholder {}
