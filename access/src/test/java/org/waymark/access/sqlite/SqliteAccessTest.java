package org.waymark.access.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.store.AccessStore;
import org.waymark.access.store.AccessStoreContract;

class SqliteAccessTest extends AccessStoreContract {

    @TempDir
    Path data;

    @Override
    protected AccessStore open() {
        return SqliteAccess.open(data);
    }
}
