package org.waymark.queryside.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** The directory as of the newest commit taken in. */
public final class RecordedDirectory implements Directory {

    private final DirectoryProjection directory;
    private final PartTexts texts;
    private final LongSupplier newest;
    private final BiFunction<String, Long, Set<String>> appearing;

    /**
     * Over the records.
     *
     * @param newest position of the last commit taken in whole
     * @param appearing ids of the persons and organisations in partnerships of a community at a position
     */
    public RecordedDirectory(
            DirectoryProjection directory,
            PartTexts texts,
            LongSupplier newest,
            BiFunction<String, Long, Set<String>> appearing) {
        this.directory = directory;
        this.texts = texts;
        this.newest = newest;
        this.appearing = appearing;
    }

    @Override
    public List<PersonCard> persons(String community, String typed, int atMost, Audience audience) {
        if (audience == Audience.OPEN) {
            return List.of();
        }
        Set<String> first = appearing.apply(community, newest.getAsLong());
        Names names = names();
        return names.persons().stream()
                .map(id -> names.person(id, audience))
                .filter(person -> matches(person.name(), typed))
                .sorted(Comparator.comparing((PersonName each) -> !first.contains(each.id()))
                        .thenComparing(PersonName::shown, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PersonName::id))
                .limit(atMost)
                .map(person -> names.card(person.id(), audience))
                .toList();
    }

    @Override
    public List<OrganisationName> organisations(String community, String typed, int atMost) {
        Set<String> first = appearing.apply(community, newest.getAsLong());
        Names names = names();
        return names.organisations().stream()
                .map(names::organisation)
                .filter(organisation -> matches(organisation.name(), typed))
                .sorted(Comparator.comparing((OrganisationName each) -> !first.contains(each.id()))
                        .thenComparing(OrganisationName::shown, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(OrganisationName::id))
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<PersonCard> person(String id, Audience audience) {
        Names names = names();
        return names.knows(id) ? Optional.of(names.card(id, audience)) : Optional.empty();
    }

    @Override
    public Optional<OrganisationName> organisation(String id) {
        return Optional.of(nameOfOrganisation(id)).filter(name -> name.name().state() != Text.State.UNKNOWN);
    }

    @Override
    public List<PersonCard> peopleOf(String organisation, Audience audience) {
        Names names = names();
        return names.staff(organisation).stream()
                .map(id -> names.card(id, audience))
                .sorted(Comparator.comparing((PersonCard card) -> card.person().shown(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(card -> card.person().id()))
                .toList();
    }

    @Override
    public PersonName nameOfPerson(String id, Audience audience) {
        return names().person(id, audience);
    }

    @Override
    public OrganisationName nameOfOrganisation(String id) {
        return names().organisation(id);
    }

    private Names names() {
        return new Names(directory, texts, newest.getAsLong());
    }

    /** Each word typed must begin a word of the name. */
    private static boolean matches(Text name, String typed) {
        if (name.state() != Text.State.SHOWN) {
            return false;
        }
        List<String> words = words(name.orElse(""));
        return words(typed).stream().allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
