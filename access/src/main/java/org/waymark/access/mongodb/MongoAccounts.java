package org.waymark.access.mongodb;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.waymark.access.account.Account;
import org.waymark.access.account.AccountStore;

/** Knows the fields of an account; its id is the document's. */
final class MongoAccounts implements AccountStore {

    static final String EMAIL_KEY = "emailKey";
    private static final String ID = "_id";
    private static final String EMAIL = "email";
    private static final String NAME = "displayName";
    private static final String PASSWORD_HASH = "passwordHash";
    private static final String CREATED = "created";

    private final AccessCollections collections;

    MongoAccounts(AccessCollections collections) {
        this.collections = collections;
    }

    @Override
    public boolean insert(Account account) {
        var document = new Document(ID, account.id())
                .append(EMAIL, account.email())
                .append(EMAIL_KEY, Account.emailKey(account.email()))
                .append(NAME, account.displayName())
                .append(PASSWORD_HASH, account.passwordHash())
                .append(CREATED, account.created());
        return collections.in(AccessCollections.ACCOUNTS, accounts -> {
            try {
                accounts.insertOne(document);
                return true;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                    return false;
                }
                throw e;
            }
        });
    }

    @Override
    public Optional<Account> byId(String id) {
        return first(eq(ID, id));
    }

    @Override
    public Optional<Account> byEmail(String email) {
        return first(eq(EMAIL_KEY, Account.emailKey(email)));
    }

    @Override
    public boolean isEmpty() {
        return first(new Document()).isEmpty();
    }

    @Override
    public void changePassword(String id, String passwordHash) {
        collections.in(
                AccessCollections.ACCOUNTS,
                accounts -> accounts.updateOne(eq(ID, id), Updates.set(PASSWORD_HASH, passwordHash)));
    }

    private Optional<Account> first(Bson filter) {
        return collections.in(
                AccessCollections.ACCOUNTS,
                accounts -> Optional.ofNullable(read(accounts.find(filter).first())));
    }

    private static @Nullable Account read(@Nullable Document stored) {
        return stored == null
                ? null
                : new Account(
                        stored.getString(ID),
                        stored.getString(EMAIL),
                        stored.getString(NAME),
                        stored.getString(PASSWORD_HASH),
                        stored.getDate(CREATED).toInstant());
    }
}
