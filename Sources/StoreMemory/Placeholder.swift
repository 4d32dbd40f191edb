enum StoreMemoryPlaceholder {}
