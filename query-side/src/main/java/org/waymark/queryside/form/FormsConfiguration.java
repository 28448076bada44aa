package org.waymark.queryside.form;

import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.waymark.access.draft.Drafts;
import org.waymark.queryside.board.Communities;
import org.waymark.queryside.directory.Directory;
import org.waymark.queryside.entry.EntryShelf;
import org.waymark.queryside.form.attest.AttestForms;
import org.waymark.queryside.form.attest.DocketForms;
import org.waymark.queryside.form.choice.Choices;
import org.waymark.queryside.form.choice.ViewChoices;
import org.waymark.queryside.form.client.CommandClient;
import org.waymark.queryside.form.correction.CorrectionForms;
import org.waymark.queryside.form.correction.EntryDesk;
import org.waymark.queryside.form.correction.VoidForms;
import org.waymark.queryside.form.determination.DeterminationForms;
import org.waymark.queryside.form.erasure.EraseForms;
import org.waymark.queryside.form.field.FormFields;
import org.waymark.queryside.form.field.Words;
import org.waymark.queryside.form.generated.GeneratedForms;
import org.waymark.queryside.form.generated.KindPages;
import org.waymark.queryside.form.meeting.MeetingForms;
import org.waymark.queryside.form.meeting.MeetingPlaces;
import org.waymark.queryside.form.move.MoveForms;
import org.waymark.queryside.form.page.Consequences;
import org.waymark.queryside.form.page.FormDesk;
import org.waymark.queryside.form.page.Places;
import org.waymark.queryside.form.page.RecordedAdvice;
import org.waymark.queryside.form.page.Sender;
import org.waymark.queryside.form.register.CommunityForms;
import org.waymark.queryside.form.register.PartnershipForms;
import org.waymark.queryside.form.rubric.RubricForms;
import org.waymark.queryside.form.today.StillTrueForms;
import org.waymark.queryside.judged.Rubrics;
import org.waymark.queryside.partnership.Partnerships;
import org.waymark.queryside.ripple.Ripples;

/**
 * Everything the forms bring into an application: {@code @Import} it, nothing is found by scanning. It needs a {@link
 * CommandClient}, the views, {@link Drafts} and a {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    GeneratedForms.class,
    KindPages.class,
    MeetingForms.class,
    MeetingPlaces.class,
    CommunityForms.class,
    PartnershipForms.class,
    AttestForms.class,
    DocketForms.class,
    DeterminationForms.class,
    StillTrueForms.class,
    RubricForms.class,
    CorrectionForms.class,
    EraseForms.class,
    VoidForms.class,
    MoveForms.class,
    RecordedAdvice.class
})
public class FormsConfiguration {

    @Bean
    Words formWords(MessageSource messages) {
        return new Words(messages);
    }

    @Bean
    Choices choices(
            Partnerships partnerships,
            Communities communities,
            EntryShelf shelf,
            Directory directory,
            Rubrics rubrics,
            Words words) {
        return new ViewChoices(partnerships, communities, shelf, directory, rubrics, words);
    }

    @Bean
    Places formPlaces(Partnerships partnerships, Communities communities, Clock clock) {
        return new Places(partnerships, communities, clock);
    }

    @Bean
    EntryDesk entryDesk(EntryShelf shelf) {
        return new EntryDesk(shelf);
    }

    @Bean
    Sender sender(CommandClient client, Words words, Ripples ripples, MessageSource messages) {
        return new Sender(client, words, new Consequences(ripples, messages));
    }

    @Bean
    FormDesk formDesk(Words words, Choices choices, Sender sender, Drafts drafts, Places places, Directory directory) {
        return new FormDesk(words, new FormFields(words, choices), sender, drafts, places, directory);
    }
}
