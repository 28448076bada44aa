package org.waymark.commandside.stream;

/**
 * Where a command comes from. What a case file tells was recorded elsewhere under the rules of every record, so it is
 * taken as it stands; what somebody asks for now can still be asked otherwise.
 */
public enum Source {
    REQUEST,
    CASE_FILE
}
