package dev.goodword.candidates;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.MovableClock;
import dev.goodword.Rows;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GoodwordTest
class SignInsTests {

	private static final String NETWORK = "192.0.2.1";

	private static final UUID SUBJECT = new UUID(1, 1);

	@Autowired
	Candidates candidates;

	@Autowired
	SignIns signIns;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	CandidateId mia;

	String browser;

	LinkTarget target;

	@BeforeEach
	void ask() {
		this.mia = register();
		this.browser = this.signIns.newBrowserSecret();
		this.target = new LinkTarget(this.mia, SUBJECT, LinkPurpose.STATUS);
	}

	@Test
	void opensOnceByTheCodeInTheBrowserThatAsked() {
		IssuedSignIn issued = issue();

		assertThat(issued.code()).matches("[0-9]{6}");
		assertThat(this.signIns.byCode(this.browser, issued.code(), NETWORK)).contains(this.target);
		assertThat(this.signIns.byCode(this.browser, issued.code(), NETWORK)).isEmpty();
		assertThat(byLink(issued)).isEmpty();
	}

	@Test
	void opensOnceByTheLinkInTheBrowserThatAsked() {
		IssuedSignIn issued = issue();

		assertThat(byLink(issued)).contains(this.target);
		assertThat(byLink(issued)).isEmpty();
		assertThat(this.signIns.byCode(this.browser, issued.code(), NETWORK)).isEmpty();
	}

	@Test
	void everyTryIsInTheLogOfActs() {
		IssuedSignIn issued = issue();
		this.signIns.byCode(this.browser, wrong(issued), NETWORK);
		this.signIns.byCode(this.browser, issued.code(), NETWORK);

		assertThat(this.database
			.sql("select concat(action, ' ', address) from audit_entry where subject_id = ? order by entry_no")
			.param(this.mia.value().toString())
			.query(String.class)
			.list()).containsExactly("candidate.sign-in-refused " + NETWORK, "candidate.signed-in " + NETWORK);
	}

	@Test
	void asksAnotherBrowserForTheCodeOfTheSameMail() {
		IssuedSignIn issued = issue();
		String other = this.signIns.newBrowserSecret();

		assertThat(this.signIns.needsCode(issued.token(), this.browser)).contains(false);
		assertThat(this.signIns.needsCode(issued.token(), other)).contains(true);
		assertThat(this.signIns.needsCode(issued.token(), null)).contains(true);
		assertThat(this.signIns.byToken(issued.token(), other, null, NETWORK)).isEmpty();
		assertThat(this.signIns.byToken(issued.token(), other, wrong(issued), NETWORK)).isEmpty();
		assertThat(this.signIns.byToken(issued.token(), other, issued.code(), NETWORK)).contains(this.target);
	}

	@Test
	void changesNothingByLooking() {
		IssuedSignIn issued = issue();

		IntStream.range(0, 20).forEach((i) -> this.signIns.needsCode(issued.token(), null));
		IntStream.range(0, 20).forEach((i) -> this.signIns.byToken(issued.token(), null, null, NETWORK));

		assertThat(byLink(issued)).contains(this.target);
	}

	@Test
	void worksForTenMinutes() {
		IssuedSignIn issued = issue();
		assertThat(issued.validUntil()).isEqualTo(MovableClock.START.plus(Duration.ofMinutes(10)));

		this.clock.moveTo(issued.validUntil());
		assertThat(this.signIns.needsCode(issued.token(), this.browser)).isEmpty();
		assertThat(this.signIns.byCode(this.browser, issued.code(), NETWORK)).isEmpty();
		assertThat(byLink(issued)).isEmpty();

		this.clock.moveTo(issued.validUntil().minusNanos(1000));
		assertThat(byLink(issued)).contains(this.target);
	}

	@Test
	void letsOlderOnesOfThePersonDieAndNobodyElses() {
		IssuedSignIn older = issue();
		CandidateId noah = register();
		IssuedSignIn his = this.signIns.issue(noah, SUBJECT, "his browser");
		this.clock.moveBy(Duration.ofSeconds(1));

		IssuedSignIn newer = this.signIns.issue(this.mia, SUBJECT, this.browser);

		assertThat(byLink(older)).isEmpty();
		assertThat(this.signIns.byCode(this.browser, newer.code(), NETWORK)).contains(this.target);
		assertThat(this.signIns.byCode("his browser", his.code(), NETWORK)).isPresent();
	}

	@Test
	void leavesTheCodesOfOtherBrowsersAlone() {
		IssuedSignIn own = issue();

		this.signIns.issue(this.mia, SUBJECT, this.signIns.ask(null));

		assertThat(this.signIns.byCode(this.browser, own.code(), NETWORK)).contains(this.target);
	}

	@Test
	void endsEveryOtherWayInByUsingOne() {
		IssuedSignIn own = issue();
		String other = this.signIns.ask(null);
		IssuedSignIn second = this.signIns.issue(this.mia, SUBJECT, other);

		assertThat(this.signIns.byCode(this.browser, own.code(), NETWORK)).isPresent();
		assertThat(this.signIns.byCode(other, second.code(), NETWORK)).isEmpty();
	}

	@Test
	void endsTheEarlierCodesOfABrowserThatAsksAgain() {
		IssuedSignIn earlier = issue();

		this.signIns.ask(this.browser);

		assertThat(this.signIns.byToken(earlier.token(), null, earlier.code(), NETWORK)).isEmpty();
	}

	@Test
	void countsTheTriesOfABrowserThatWasSentNothing() {
		String nobody = this.signIns.ask(null);
		IntStream.range(0, 5).forEach((i) -> assertThat(this.signIns.byCode(nobody, "000000", NETWORK)).isEmpty());

		assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> this.signIns.byCode(nobody, "000000", NETWORK));
		this.clock.moveBy(Duration.ofMinutes(10));
		assertThat(this.signIns.byCode(nobody, "000000", NETWORK)).isEmpty();
	}

	@Test
	void bearsFiveWrongCodesAndNoMore() {
		IssuedSignIn issued = issue();

		IntStream.range(0, 5)
			.forEach((i) -> assertThat(this.signIns.byCode(this.browser, wrong(issued), NETWORK)).isEmpty());

		assertThatExceptionOfType(TooManyTries.class)
			.isThrownBy(() -> this.signIns.byCode(this.browser, issued.code(), NETWORK));
		assertThatExceptionOfType(TooManyTries.class)
			.isThrownBy(() -> this.signIns.byToken(issued.token(), null, issued.code(), NETWORK));
		this.clock.moveBy(Duration.ofMinutes(10));
		assertThat(this.signIns.byCode(this.browser, issued.code(), NETWORK)).isEmpty();
	}

	@Test
	void takesTheRightCodeAtTheFifthTry() {
		IssuedSignIn issued = issue();
		IntStream.range(0, 4).forEach((i) -> this.signIns.byCode(this.browser, wrong(issued), NETWORK));

		assertThat(this.signIns.byCode(this.browser, issued.code(), NETWORK)).contains(this.target);
	}

	@Test
	void countsGuessesThatComeAtOnce() {
		IssuedSignIn issued = issue();

		List<Object> outcomes = AtOnce.run(guess(issued), guess(issued), guess(issued), guess(issued), guess(issued),
				guess(issued), guess(issued), guess(issued));

		assertThat(outcomes).filteredOn(Optional.empty()::equals).hasSize(5);
		assertThat(outcomes).filteredOn(TooManyTries.class::isInstance).hasSize(3);
	}

	@RepeatedTest(5)
	void opensOneSessionForTwoPostsAtOnce() {
		IssuedSignIn issued = issue();

		List<Object> outcomes = AtOnce.run(() -> byLink(issued), () -> byLink(issued));

		assertThat(outcomes).containsExactlyInAnyOrder(Optional.of(this.target), Optional.empty());
	}

	@Test
	void confirmsTheAddressTheMailWentTo() {
		byLink(issue());

		assertThat(this.database.sql("select verified_at from candidate_contact where candidate_id = ?")
			.param(Columns.bytes(this.mia.value()))
			.query()
			.singleRow()
			.get("verified_at")).isNotNull();
	}

	@Test
	void laysNoSecretOpenInTheDatabaseNorInLogs() {
		IssuedSignIn issued = issue();

		assertThat(Rows.text(this.database, "candidate_sign_in", "candidate_id", this.mia.value())).isNotEmpty()
			.doesNotContain(issued.token(), this.browser)
			.doesNotContainPattern("(?m)^" + issued.code() + "$");
		assertThat(issued).asString().doesNotContain(issued.token(), issued.code());
	}

	@Test
	void knowsNoInventedSecrets() {
		IssuedSignIn issued = issue();

		assertThat(this.signIns.byCode("another browser", issued.code(), NETWORK)).isEmpty();
		assertThat(this.signIns.byToken("unknown", this.browser, issued.code(), NETWORK)).isEmpty();
		assertThat(this.signIns.needsCode("unknown", this.browser)).isEmpty();
		assertThat(this.signIns.byToken(issued.token().toUpperCase(Locale.ROOT), this.browser, null, NETWORK))
			.isEmpty();
	}

	private IssuedSignIn issue() {
		return this.signIns.issue(this.mia, SUBJECT, this.browser);
	}

	private Optional<LinkTarget> byLink(IssuedSignIn issued) {
		return this.signIns.byToken(issued.token(), this.browser, null, NETWORK);
	}

	private Callable<Object> guess(IssuedSignIn issued) {
		return () -> this.signIns.byCode(this.browser, wrong(issued), NETWORK);
	}

	private static String wrong(IssuedSignIn issued) {
		return issued.code().equals("000000") ? "000001" : "000000";
	}

	private CandidateId register() {
		return this.candidates.register(new ContactDetails("Mia", null, new EmailAddress("way-in@mail.example"), null,
				LocaleTag.EN, null, null));
	}

}
