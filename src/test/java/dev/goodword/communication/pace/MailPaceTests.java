package dev.goodword.communication.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.goodword.communication.pace.MailPace.Leaving;
import dev.goodword.communication.pace.MailPace.SlowDomain;
import dev.goodword.shared.MailOutcome;
import dev.goodword.simulation.rows.MapStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the provider and single domains are given. */
class MailPaceTests {

	private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

	private static final Instant LATEST = NOW.plus(Duration.ofDays(2));

	private final PaceRows rows = new PacesInMemory(new MapStore());

	@Test
	void limitsNothingUnlessToldTo() {
		MailPace pace = pace(0, 0, Map.of());
		for (int i = 0; i < 1000; i++) {
			assertThat(pace.ask(mail("qq.com", false), NOW)).isEqualTo(Pass.GO);
		}
		assertThat(pace.nextAt(false, NOW)).isEqualTo(NOW);
		assertThat(pace.needs(1_000_000)).isEqualTo(Duration.ZERO);
		assertThat(pace.leftBy(1_000_000, false, NOW)).isEqualTo(NOW);
		assertThat(pace.isLimited()).isFalse();
	}

	/** What is foretold is what happens when nothing else comes. */
	@ParameterizedTest
	@CsvSource({ "8,0,1", "8,0,30", "0,40,1", "0,40,30", "2,10,7" })
	void foretellsWhenTheLastOfManyHasLeft(int second, int day, int mails) {
		MailPace pace = pace(second, day, Map.of());
		Instant foretold = pace.leftBy(mails, false, NOW);
		Instant now = NOW;
		for (int left = 0; left < mails; left++) {
			Instant next = pace.nextAt(false, now);
			now = next.isAfter(now) ? next : now;
			assertThat(pace.ask(mail("qq.com", false), now)).isEqualTo(Pass.GO);
		}
		assertThat(now).isEqualTo(foretold);
		assertThat(pace.isLimited()).isTrue();
	}

	@Test
	void saysWhatIsUsedOfADayAndWhenItRenews() {
		MailPace pace = pace(0, 40, Map.of("qq.com", 30));
		assertThat(pace.quotas(NOW)).containsExactly(new MailPace.Quota("day", 40, 11, 11, NOW, NOW));
		for (int i = 0; i < 9; i++) {
			assertThat(pace.ask(mail("gmail.com", false), NOW)).isEqualTo(Pass.GO);
		}
		Duration interval = Duration.ofDays(1).dividedBy(30);
		assertThat(pace.quotas(NOW))
			.containsExactly(new MailPace.Quota("day", 40, 11, 2, NOW, NOW.plus(interval.multipliedBy(9))));
		assertThat(pace.ask(mail("gmail.com", true), NOW)).isEqualTo(Pass.GO);
		assertThat(pace.ask(mail("gmail.com", true), NOW)).isEqualTo(Pass.GO);
		assertThat(pace.quotas(NOW)).containsExactly(
				new MailPace.Quota("day", 40, 11, 0, NOW.plus(interval), NOW.plus(interval.multipliedBy(11))));
		assertThat(pace.quotas(NOW.plus(Duration.ofDays(1))).get(0).left()).isEqualTo(11);
		assertThat(pace.limits()).isEqualTo(Map.of("qq.com", 30));
	}

	@Test
	void givesTheProviderNoMoreThanItTakesInASecond() {
		MailPace pace = pace(8, 0, Map.of());
		List<Instant> gone = new ArrayList<>();
		for (int millis = 0; millis < 3000; millis += 10) {
			Instant now = NOW.plusMillis(millis);
			if (pace.mayGo(false, now)) {
				assertThat(pace.ask(mail("qq.com", false), now)).isEqualTo(Pass.GO);
				gone.add(now);
			}
			else {
				assertThat(pace.ask(mail("qq.com", false), now)).isEqualTo(Pass.FULL);
			}
		}
		assertThat(gone).hasSizeGreaterThan(3 * 5);
		for (int i = 0; i + 8 < gone.size(); i++) {
			assertThat(Duration.between(gone.get(i), gone.get(i + 8))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
		}
	}

	@Test
	void keepsSomeOfTheDayForWhoeverWaitsAtTheScreen() {
		MailPace pace = pace(0, 100, Map.of());
		int gone = 0;
		while (pace.ask(mail("qq.com", false), NOW).kind() == Pass.Kind.GO) {
			gone++;
		}
		assertThat(gone).isEqualTo(26 - 5);
		assertThat(pace.mayGo(false, NOW)).isFalse();
		assertThat(pace.nextAt(false, NOW)).isAfter(NOW);
		for (int i = 0; i < 5; i++) {
			assertThat(pace.mayGo(true, NOW)).isTrue();
			assertThat(pace.ask(mail("qq.com", true), NOW)).isEqualTo(Pass.GO);
		}
		assertThat(pace.ask(mail("qq.com", true), NOW)).isEqualTo(Pass.FULL);
	}

	@Test
	void countsNothingThatWaitsForItsDomain() {
		MailPace pace = pace(0, 4, Map.of());
		pace.slower("qq.com", NOW);
		assertThat(pace.ask(mail("qq.com", false), NOW).kind()).isEqualTo(Pass.Kind.LATER);
		assertThat(pace.ask(mail("163.com", false), NOW)).isEqualTo(Pass.GO);
	}

	@Test
	void halvesADomainThatAsksForPatienceAndNoOther() {
		MailPace pace = pace(0, 0, Map.of());
		pace.slower("qq.com", NOW);
		assertThat(pace.ask(mail("163.com", false), NOW)).isEqualTo(Pass.GO);
		Pass first = pace.ask(mail("qq.com", false), NOW);
		Pass second = pace.ask(mail("qq.com", false), NOW);
		assertThat(first.at()).isAfter(NOW);
		assertThat(second.at()).as("a place of its own").isAfter(first.at());
		assertThat(pace.slowDomains(NOW)).extracting(SlowDomain::domain).containsExactly("qq.com");
		long once = pace.slowDomains(NOW).get(0).perMinute();
		pace.slower("qq.com", NOW.plusSeconds(59));
		assertThat(pace.slowDomains(NOW).get(0).perMinute()).as("one plea").isEqualTo(once);
		pace.slower("qq.com", NOW.plusSeconds(60));
		assertThat(pace.slowDomains(NOW).get(0).perMinute()).isBetween(once / 2 - 1, once / 2 + 2);
	}

	@Test
	void letsAMailGoAtItsPlaceAndNotBefore() {
		MailPace pace = pace(0, 0, Map.of());
		pace.slower("qq.com", NOW);
		Instant place = pace.ask(mail("qq.com", false), NOW).at();
		assertThat(pace.ask(placed("qq.com", place, NOW), place)).isEqualTo(Pass.GO);
		assertThat(pace.ask(placed("qq.com", place, NOW), place.minusMillis(1)).kind()).isEqualTo(Pass.Kind.LATER);
	}

	@Test
	void givesANewPlaceWhenTheDomainAskedAgainMeanwhile() {
		MailPace pace = pace(0, 0, Map.of());
		pace.slower("qq.com", NOW);
		Instant place = pace.ask(mail("qq.com", false), NOW).at();
		pace.slower("qq.com", NOW.plusSeconds(60));
		Instant later = NOW.plusSeconds(61);
		assertThat(pace.ask(placed("qq.com", place, NOW), later).at()).isAfter(later);
	}

	@Test
	void neverMakesSomebodyAtTheScreenWaitForADomain() {
		MailPace pace = pace(0, 0, Map.of());
		pace.slower("qq.com", NOW);
		assertThat(pace.ask(mail("qq.com", true), NOW)).isEqualTo(Pass.GO);
	}

	@Test
	void givesNoPlaceAfterTheDayItWasPromisedFor() {
		MailPace pace = pace(0, 0, Map.of("qq.com", 1));
		for (int i = 0; i < 3; i++) {
			pace.ask(mail("qq.com", false), NOW);
		}
		Instant latest = NOW.plusSeconds(30);
		assertThat(pace.ask(new Leaving("qq.com", false, null, null, latest), NOW)).isEqualTo(Pass.later(latest));
		assertThat(pace.ask(new Leaving("qq.com", false, null, null, NOW), NOW)).isEqualTo(Pass.GO);
	}

	@Test
	void forgivesADomainStepByStep() {
		MailPace pace = pace(0, 0, Map.of());
		pace.slower("qq.com", NOW.minusSeconds(60));
		pace.slower("qq.com", NOW);
		Instant whole = pace.slowDomains(NOW).get(0).until();
		assertThat(whole).isEqualTo(NOW.plus(Duration.ofMinutes(20)));
		assertThat(pace.slowDomains(NOW.plus(Duration.ofMinutes(10))).get(0).perMinute())
			.isGreaterThan(pace.slowDomains(NOW).get(0).perMinute());
		assertThat(pace.slowDomains(whole.minusMillis(1))).isNotEmpty();
		assertThat(pace.slowDomains(whole)).isEmpty();
		assertThat(pace.ask(mail("qq.com", false), whole)).isEqualTo(Pass.GO);
	}

	@Test
	void neverSlowsADomainToAStandstill() {
		MailPace pace = pace(0, 0, Map.of("qq.com", 2));
		for (int i = 0; i < 50; i++) {
			pace.slower("qq.com", NOW.plusSeconds(60L * i));
		}
		assertThat(pace.slowDomains(NOW.plusSeconds(3000)).get(0).perMinute()).isEqualTo(1);
	}

	@Test
	void keepsTheLimitOfADomainThatNeverAsked() {
		MailPace pace = pace(0, 0, Map.of("QQ.com", 4));
		assertThat(pace.ask(mail("qq.com", false), NOW)).isEqualTo(Pass.GO);
		assertThat(pace.ask(mail("qq.com", false), NOW)).isEqualTo(Pass.GO);
		assertThat(pace.ask(mail("qq.com", false), NOW).kind()).isEqualTo(Pass.Kind.LATER);
	}

	@Test
	void knowsHowLongManyMailsNeed() {
		MailPace pace = pace(0, 1000, Map.of());
		assertThat(pace.needs(251)).isEqualTo(Duration.ZERO);
		assertThat(pace.needs(1001)).isBetween(Duration.ofHours(23), Duration.ofHours(25));
	}

	@ParameterizedTest
	@CsvSource({ "421,4.3.2,true", "421,,true", "451,4.7.1,true", "450,4.2.0,false", "452,4.3.1,false", "451,,false" })
	void knowsAPleaForPatience(int code, @Nullable String enhanced, boolean slow) {
		assertThat(MailPace.isSlow(new MailOutcome(MailOutcome.Kind.DEFERRED, code, enhanced, "", true)))
			.isEqualTo(slow);
		assertThat(MailPace.isSlow(new MailOutcome(MailOutcome.Kind.ACCEPTED, code, enhanced, "", true))).isFalse();
	}

	@Test
	void refusesSettingsBelowNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PaceSettings(-1, 0, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new PaceSettings(0, 0, Map.of("qq.com", 0)));
	}

	private MailPace pace(int second, int day, Map<String, Integer> domains) {
		return new MailPace(this.rows, new PaceSettings(second, day, domains));
	}

	private static Leaving mail(String domain, boolean pressing) {
		return new Leaving(domain, pressing, null, null, LATEST);
	}

	private static Leaving placed(String domain, @Nullable Instant place, Instant placedAt) {
		return new Leaving(domain, false, place, placedAt, LATEST);
	}

}
