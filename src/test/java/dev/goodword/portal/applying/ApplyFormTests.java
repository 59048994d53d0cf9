package dev.goodword.portal.applying;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.portal.PageWords;
import dev.goodword.portal.PortalWords;
import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a form says, where it was written and how its writer heard of us. */
class ApplyFormTests {

	private final PageWords words = PortalWords.words();

	@Test
	void readsWhatItAsksForAndNothingElse() {
		ApplyForm form = ApplyForm.of(Map.of("name", new String[] { "Ada" }, "offer", new String[] { "forged" },
				"fromCv", new String[] { "name" }, "email", new String[] { " " }, "phone", new String[0]), List.of());
		assertThat(form).isEqualTo(new ApplyForm(Map.of("name", "Ada")));
		assertThat(form.has("email")).isFalse();
		assertThat(form.get("phone")).isEmpty();
	}

	@Test
	void cutsWhatIsLongerThanAnyField() {
		ApplyForm form = ApplyForm.of(Map.of("about", new String[] { "x".repeat(9000), "second" }), List.of());
		assertThat(form.get("about")).hasSize(8000);
	}

	@Test
	void changesOneFieldAndLeavesTheOld() {
		ApplyForm form = new ApplyForm(Map.of("name", "Ada"));
		assertThat(form.with("name", "Bea").get("name")).isEqualTo("Bea");
		assertThat(form.with("name", "").has("name")).isFalse();
		assertThat(form.get("name")).isEqualTo("Ada");
	}

	@Test
	void keepsWhatWasNotedBesideTheFields() {
		ApplyForm earlier = new ApplyForm(Map.of("name", "Ada", "offer", "Bea", "fromCv", "email,phone"));
		ApplyForm now = new ApplyForm(Map.of("name", "Cleo")).notedAs(earlier);
		assertThat(now.get("name")).isEqualTo("Cleo");
		assertThat(now.get("offer")).isEqualTo("Bea");
		assertThat(now.isFromCv("phone")).isTrue();
		assertThat(now.isFromCv("name")).isFalse();
		assertThat(now.isFromCv("mail")).isFalse();
	}

	@Test
	void hidesWhatPeopleTyped() {
		assertThat(new ApplyForm(Map.of("name", "Ada"))).hasToString("ApplyForm[[name]]");
	}

	@ParameterizedTest
	@CsvSource({ "Asia/Shanghai, CN", "Europe/London, GB", "America/New_York, US", "Asia/Kolkata, IN",
			"Europe/Kyiv, UA" })
	void knowsTheCountryOfAZone(String zone, String country) {
		assertThat(Whereabouts.of(zone)).isEqualTo(new Whereabouts(ZoneId.of(zone), country));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "UTC", "GMT+8", "/etc/passwd", "Europe/Atlantis", "Europe/London'--", "../../x" })
	void takesNothingElseForAZone(String zone) {
		ZoneId own = ZoneId.of("Asia/Tokyo");
		assertThat(Whereabouts.of(zone)).isEqualTo(new Whereabouts(null, null));
		assertThat(Whereabouts.of(zone).zoneOr(own)).isEqualTo(own);
		assertThat(Whereabouts.of("Europe/London").zoneOr(own)).isEqualTo(ZoneId.of("Europe/London"));
	}

	@ParameterizedTest
	@EnumSource
	void hasWordsForEveryWayToHearOfUs(HeardFrom source) {
		assertThat(HeardFrom.of(source.code())).hasValue(source);
		Set<String> said = new HashSet<>();
		for (LocaleTag language : LocaleTag.SPOKEN) {
			said.add(source.in(language, this.words));
			assertThat(HeardFrom.choices(language, this.words))
				.contains(new Choice(source.code(), source.in(language, this.words)));
		}
		assertThat(said).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "FRIEND", "job_site", "newspaper" })
	void takesNoOtherWay(String code) {
		assertThat(HeardFrom.of(code)).isEmpty();
		assertThat(HeardFrom.of("job-site")).hasValue(HeardFrom.JOB_SITE);
	}

}
