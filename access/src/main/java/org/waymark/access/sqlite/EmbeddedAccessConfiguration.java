package org.waymark.access.sqlite;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.access.AccessProperties;
import org.waymark.access.store.AccessStore;

/** Accounts in one file of the data directory, for an application that is one process. */
@Configuration(proxyBeanMethods = false)
public class EmbeddedAccessConfiguration {

    @Bean
    AccessStore accessStore(AccessProperties properties) {
        return SqliteAccess.open(properties.dataDirectory());
    }
}
