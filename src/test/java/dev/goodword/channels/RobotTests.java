package dev.goodword.channels;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RobotTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final CompanyId COMPANY = new CompanyId(new UUID(0, 1));

	private final Robot robot = robot("7788", Set.of(RobotMatter.MAIL, RobotMatter.DAY));

	@Test
	void mayTurnAtOnceAndThenOnceAMinute() {
		assertThat(this.robot.mayTurn(NOW)).isTrue();
		this.robot.turn(NOW);
		assertThat(this.robot.mayTurn(NOW.plusSeconds(59))).isFalse();
		assertThat(this.robot.mayTurn(NOW.plusSeconds(60))).isTrue();
	}

	@ParameterizedTest(name = "after {0} failures {1} minutes")
	@CsvSource({ "1, 2", "2, 4", "3, 8", "6, 64", "7, 64", "40, 64" })
	void restsTwiceAsLongAfterEachFailureUpToAnHour(int failures, long minutes) {
		for (int count = 0; count < failures; count++) {
			this.robot.settle(Delivered.failed(93000, "no"), NOW);
		}
		assertThat(this.robot.mayTurn(NOW.plus(Duration.ofMinutes(minutes)).minusSeconds(1))).isFalse();
		assertThat(this.robot.mayTurn(NOW.plus(Duration.ofMinutes(minutes)))).isTrue();
		assertThat(this.robot.summary().standing().failures()).isEqualTo(failures);
	}

	@Test
	void restsAsLongAsItIsAskedWhenThatIsLonger() {
		this.robot.settle(Delivered.deferred(429, null, Duration.ofMinutes(30)), NOW);
		assertThat(this.robot.mayTurn(NOW.plus(Duration.ofMinutes(29)))).isFalse();
		assertThat(this.robot.mayTurn(NOW.plus(Duration.ofMinutes(30)))).isTrue();
		this.robot.settle(Delivered.deferred(429, null, Duration.ofSeconds(5)), NOW);
		assertThat(this.robot.mayTurn(NOW.plusSeconds(5))).as("its own pause is longer").isFalse();
	}

	@Test
	void forgetsItsFailuresOnceItGetsThrough() {
		this.robot.settle(Delivered.uncertain(0, "TIMEOUT"), NOW);
		assertThat(this.robot.summary().standing().detail()).isEqualTo("TIMEOUT");
		this.robot.settle(Delivered.accepted(0), NOW.plusSeconds(300));
		RobotSummary.Standing standing = this.robot.summary().standing();
		assertThat(standing.failures()).isZero();
		assertThat(standing.kind()).isEqualTo(Delivered.Kind.ACCEPTED);
		assertThat(standing.detail()).isNull();
		assertThat(standing.at()).isEqualTo(NOW.plusSeconds(300));
	}

	@Test
	void beginsAnewUnderAnotherAddress() {
		this.robot.settle(Delivered.failed(93000, "no"), NOW);
		this.robot.moveTo(new RobotSeal.Sealed(new byte[] { 5 }, "1234", new byte[] { 6 }), NOW);
		assertThat(this.robot.mayTurn(NOW)).isTrue();
		assertThat(this.robot.summary().end()).isEqualTo("1234");
		assertThat(this.robot.summary().signed()).isTrue();
		assertThat(this.robot.summary().standing().failures()).isZero();
	}

	@Test
	void showsNoMoreThanTheLastFourLettersOfItsAddress() {
		assertThat(robot("0f8e2b6a-7788", Set.of()).summary().end()).isEqualTo("7788");
		assertThat(robot("x", Set.of()).summary().end()).isEqualTo("x");
	}

	@Test
	void tellsWhatItWasToldToAndNothingElse() {
		assertThat(this.robot.matters()).isEqualTo(EnumSet.of(RobotMatter.DAY, RobotMatter.MAIL));
		assertThat(this.robot.tells(RobotMatter.DAY)).isTrue();
		assertThat(this.robot.tells(RobotMatter.DECISIONS)).isFalse();
		assertThat(robot("7788", Set.of()).matters()).isEmpty();
	}

	@Test
	void isOneOfItsCompanyForGood() {
		this.robot.change(new RobotWish(new CompanyId(new UUID(0, 9)), RobotKind.LARK, "Night watch", null, null,
				LocaleTag.ZH_HANS, Set.of(), false));
		RobotSummary after = this.robot.summary();
		assertThat(after.company()).isEqualTo(COMPANY);
		assertThat(after.kind()).isEqualTo(RobotKind.WECOM);
		assertThat(after.name()).isEqualTo("Night watch");
		assertThat(after.language()).isEqualTo(LocaleTag.ZH_HANS);
		assertThat(after.active()).isFalse();
	}

	@Test
	void neitherWishNorPostShowsASecret() {
		assertThat(wish(Set.of())).asString().doesNotContain("canary");
		assertThat(new RobotPost(RobotKind.FEISHU, URI.create("https://x.example/canary"), "canary", "words", NOW))
			.asString()
			.doesNotContain("canary", "words");
		assertThat(new WebRequest(URI.create("https://x.example/canary"), Map.of("key", "canary"), "canary")).asString()
			.doesNotContain("canary");
	}

	private static Robot robot(String end, Set<RobotMatter> matters) {
		return new Robot(new RobotId(new UUID(0, 2)), wish(matters), new RobotSeal.Sealed(new byte[] { 1 }, end, null),
				NOW);
	}

	private static RobotWish wish(Set<RobotMatter> matters) {
		return new RobotWish(COMPANY, RobotKind.WECOM, "Hiring group", URI.create("https://x.example/canary"), "canary",
				LocaleTag.EN, matters, true);
	}

}
