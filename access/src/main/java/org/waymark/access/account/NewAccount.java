package org.waymark.access.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What someone typed to get an account, not yet checked. */
public record NewAccount(String name, String email, String password) {

    /** Characters; what a mail server accepts at most. */
    static final int LONGEST_EMAIL = 254;

    /** Characters; fits the longest real names and one line of the screen. */
    static final int LONGEST_NAME = 100;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    /** Field name to the message code of what is wrong with it, in the order of the form. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.put("name", "access.name.problem");
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email.strip()).matches()) {
            problems.put("email", "access.email.problem");
        }
        PasswordRule.problem(password, email, name).ifPresent(code -> problems.put("password", code));
        return problems;
    }

    /** Without the password, wherever this ends up in a message. */
    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
