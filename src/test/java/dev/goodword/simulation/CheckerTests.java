package dev.goodword.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.simulation.Finding.Rule;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The checker sees each thing that must not be, and nothing where all is well. */
class CheckerTests {

	private static final String ADDRESS = "mia@mail.example";

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final Instant APPLIED = Instant.parse("2027-03-01T10:00:00Z");

	private static final String RECEIVED = "We have your application for Engineer 1";

	private static final String HOLDING = "Your application for Engineer 1: no decision yet, new date Friday, 12 March 2027";

	private static final String NO = "Your application for Engineer 1: our decision";

	private static final String UNFIT = "None of the times fits: we look for another";

	private static final String INVITED = "Let’s talk: choose a time for Engineer 1";

	private static final String SURVEY = "Tell us how we treated you (one minute)";

	private static final Instant END = Instant.parse("2027-04-30T00:00:00Z");

	private final Ledger ledger = new Ledger();

	private final List<Delivery> history = new ArrayList<>();

	private int number;

	CheckerTests() {
		this.ledger.submissions.put(ADDRESS,
				new Ledger.Submission(ADDRESS, LocaleTag.EN, LONDON, "GB", "any", APPLIED));
	}

	@Test
	void findsNothingInAStoryThatEnds() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-08T10:00:00Z", HOLDING, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(findings()).isEmpty();
	}

	@Test
	void seesWhoeverHeardNothingAtAll() {
		assertThat(rules()).containsExactly(Rule.LOST);
	}

	@Test
	void seesSilenceAfterTheDayThatWasNamed() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		assertThat(rules()).containsExactly(Rule.SILENCE);
	}

	@Test
	void seesAWordThatCameTooLate() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-09T10:00:00Z", HOLDING, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.LATE);
	}

	@Test
	void namesTheOutageThatMadeAWordLate() {
		this.ledger.outages.add(new Ledger.Outage("long", Instant.parse("2027-03-08T09:00:00Z"),
				Instant.parse("2027-03-09T09:00:00Z")));
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-09T10:00:00Z", HOLDING, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(findings()).singleElement().satisfies((late) -> assertThat(late.excuse()).isEqualTo("long"));
	}

	@Test
	void excusesNothingByAnOutageThatWasLongOver() {
		this.ledger.outages.add(new Ledger.Outage("short", Instant.parse("2027-03-05T09:00:00Z"),
				Instant.parse("2027-03-05T10:00:00Z")));
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-09T10:00:00Z", HOLDING, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(findings()).singleElement().satisfies((late) -> assertThat(late.excuse()).isNull());
	}

	@Test
	void seesTooManyWorkingDaysBetweenTwoWords() {
		told("2027-03-01T10:00:05Z", RECEIVED, "26 March 2027");
		told("2027-03-26T10:00:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.SILENCE);
	}

	@Test
	void seesTheSameNewsTwice() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-08T10:00:00Z", HOLDING, "12 March 2027");
		told("2027-03-08T11:00:00Z", HOLDING, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.DUPLICATE);
	}

	@Test
	void letsTheSameAnswerComeWhenTheyWereAskedAgain() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-04T10:00:00Z", UNFIT, "12 March 2027");
		told("2027-03-05T10:00:00Z", INVITED, "12 March 2027");
		told("2027-03-08T10:00:00Z", UNFIT, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(findings()).isEmpty();
	}

	@Test
	void seesTheSameAnswerTwiceToOneQuestion() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-05T10:00:00Z", INVITED, "12 March 2027");
		told("2027-03-08T10:00:00Z", UNFIT, "12 March 2027");
		told("2027-03-08T11:00:00Z", UNFIT, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.DUPLICATE);
	}

	@Test
	void letsASurveyFollowTheEnd() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-04T10:00:00Z", NO, null);
		told("2027-03-15T10:00:00Z", SURVEY, null);
		assertThat(findings()).isEmpty();
	}

	@Test
	void seesTheSameMailAgainWithoutADoubt() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		Delivery first = this.history.get(0);
		this.history.add(new Delivery(first.at().plus(Duration.ofMinutes(35)), first.mail(), false));
		told("2027-03-05T10:00:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.DUPLICATE);
	}

	@Test
	void countsTheSameMailAgainAfterADoubt() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		Delivery first = this.history.remove(0);
		this.history.add(new Delivery(first.at(), first.mail(), true));
		this.history.add(new Delivery(first.at().plus(Duration.ofMinutes(35)), first.mail(), false));
		told("2027-03-05T10:00:00Z", NO, null);
		Checker checker = checker(true);
		assertThat(checker.judge(this.history, END)).isEmpty();
		assertThat(checker.repeats()).isOne();
	}

	@Test
	void seesMailToSomebodyWhoHasLeft() {
		this.ledger.withdrawn(ADDRESS, Instant.parse("2027-03-03T12:00:00Z"));
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-03T12:00:01Z", "Your application for Engineer 1 is withdrawn", null);
		told("2027-03-08T10:00:00Z", HOLDING, "12 March 2027");
		assertThat(rules()).contains(Rule.GHOST);
	}

	@Test
	void seesALostAnswerToSomebodyWhoLeaves() {
		this.ledger.withdrawn(ADDRESS, Instant.parse("2027-03-03T12:00:00Z"));
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		assertThat(rules()).containsExactly(Rule.LOST);
	}

	@Test
	void seesAnInvitationAfterTheEnd() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-04T10:00:00Z", NO, null);
		told("2027-03-05T10:00:00Z", "Good news: the next step for Engineer 1", "12 March 2027");
		assertThat(rules()).contains(Rule.GHOST);
	}

	@Test
	void seesMailToSomebodyWhoseFormWasNeverTaken() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-05T10:00:00Z", NO, null);
		this.history.add(new Delivery(APPLIED, mail("other@mail.example", RECEIVED, "8 March 2027"), false));
		assertThat(rules()).containsExactly(Rule.GHOST);
	}

	@Test
	void seesNewsBeforeTheReceipt() {
		told("2027-03-01T10:00:03Z", HOLDING, "8 March 2027");
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-05T10:00:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.ORDER);
	}

	@Test
	void seesBadNewsOnAFridayEvening() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-05T15:30:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.HOUR);
	}

	@Test
	void seesNewsInTheNight() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		told("2027-03-08T02:00:00Z", HOLDING, "12 March 2027");
		told("2027-03-11T10:00:00Z", NO, null);
		assertThat(rules()).containsExactly(Rule.HOUR);
	}

	@Test
	void seesAnotherLanguage() {
		told("2027-03-01T10:00:05Z", RECEIVED, "8 March 2027");
		OutgoingMail english = mail(ADDRESS, NO, null);
		this.history.add(new Delivery(
				Instant.parse("2027-03-05T10:00:00Z"), new OutgoingMail(english.messageId(), "A", english.from(),
						english.to(), null, null, english.subject(), english.text(), "", LocaleTag.ZH_HANS, Map.of()),
				false));
		assertThat(rules()).contains(Rule.LANGUAGE);
	}

	private void told(String at, String subject, String day) {
		this.history.add(new Delivery(Instant.parse(at), mail(ADDRESS, subject, day), false));
	}

	private OutgoingMail mail(String to, String subject, String day) {
		String text = "Hello\n\n" + ((day != null) ? "You will hear from us by\nMonday, " + day + "\n" : "");
		EmailAddress from = new EmailAddress("talent@firm.example");
		return new OutgoingMail("<" + this.number++ + "@firm.example>", "Lumina", from, new EmailAddress(to), null,
				null, subject, text, "", LocaleTag.EN, Map.of());
	}

	private List<Rule> rules() {
		return findings().stream().map(Finding::rule).toList();
	}

	private List<Finding> findings() {
		return checker(false).judge(this.history, END);
	}

	private Checker checker(boolean faults) {
		WorkingCalendar plain = WorkingCalendar.mondayToFriday(LONDON);
		return new Checker(this.ledger, (code) -> plain, (country) -> Optional.empty(), faults);
	}

}
