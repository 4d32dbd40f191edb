import Crypto
enum StorePlaceholder {}
