package dev.goodword.desk.channels;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.channels.TextLimits;
import dev.goodword.channels.TextProviderSummary;
import dev.goodword.channels.TextProviderSummary.Trial;
import dev.goodword.channels.TextSetup;
import dev.goodword.channels.TextState;
import dev.goodword.desk.Wording;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import dev.goodword.web.ShippedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextProviderLinesTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final TextSetup SETUP = new TextSetup("https://texts.example/in", "Lumina", "", "",
			TextLimits.USUAL);

	private static final Trial NONE = new Trial(null, null, null, null, null);

	private final TextProviderLines lines = new TextProviderLines(null);

	@ParameterizedTest
	@EnumSource(TextState.class)
	void hasWordsForEveryStateInBothLanguages(TextState state) {
		for (LocaleTag language : LocaleTag.SPOKEN) {
			TextProviderView view = view(new TextProviderSummary(state, false, SETUP, NONE, 3, "1"), language);
			assertThat(view.state()).isNotBlank();
			assertThat(view.facts()).hasSize(3).allSatisfy((fact) -> assertThat(fact).isNotBlank());
		}
	}

	@ParameterizedTest
	@CsvSource({ "200, only your phone can tell", "301, points to another address", "400, does not like it",
			"401, accept the key", "403, accept the key", "404, nothing takes texts", "409, it refuses",
			"422, does not like it", "429, too much", "500, fault of its own", "503, too much",
			"599, fault of its own" })
	void saysWhatAnAnswerMeans(int code, String words) {
		assertThat(trial(Delivered.Kind.FAILED, code, null)).hasSize(2).last().asString().contains(words);
	}

	@ParameterizedTest
	@MethodSource("reasons")
	void saysWhyThereWasNoAnswer(String reason) {
		assertThat(trial(Delivered.Kind.DEFERRED, 0, reason)).hasSize(2)
			.last()
			.isNotEqualTo(trial(Delivered.Kind.DEFERRED, 0, null).get(1));
	}

	private static Stream<String> reasons() {
		return Stream.of("UNKNOWN_HOST", "NOT_PUBLIC", "NOT_HTTPS", "CONNECT", "TLS", "TIMEOUT", "BROKEN", "BUSY",
				"HELD", "LATE", "UNREADABLE", "LOST");
	}

	@ParameterizedTest
	@EnumSource(Delivered.Kind.class)
	void saysWhenAndWithTheProvidersWords(Delivered.Kind kind) {
		assertThat(trial(kind, 222, "own <words>")).hasSize(3)
			.satisfies((said) -> assertThat(said.get(0)).startsWith("23 Nov, 02:00: "))
			.last()
			.isEqualTo("Its words: “own <words>”");
	}

	@Test
	void saysThatATestWaitsOrWasNeverSent() {
		assertThat(said(NONE)).containsExactly("No test text was sent with these settings yet.");
		assertThat(said(new Trial(NOW, null, null, null, null))).singleElement()
			.asString()
			.contains("leaves within a minute");
	}

	@Test
	void offersOnlyWhatMakesSense() {
		assertThat(change(TextState.NOTHING, true)).isEqualTo(new TextProviderView.Change(false, false, false, false));
		assertThat(change(TextState.UNTRIED, false)).isEqualTo(new TextProviderView.Change(false, false, false, true));
		assertThat(change(TextState.OFF, false)).isEqualTo(new TextProviderView.Change(true, true, false, true));
		assertThat(change(TextState.OFF, true)).as("by the properties")
			.isEqualTo(new TextProviderView.Change(true, false, false, false));
		assertThat(change(TextState.BROKEN, false)).isEqualTo(new TextProviderView.Change(false, false, false, true));
		assertThat(change(TextState.ON, false)).isEqualTo(new TextProviderView.Change(false, false, true, true));
		assertThat(change(TextState.ON, true)).as("by the properties")
			.isEqualTo(new TextProviderView.Change(false, false, true, false));
	}

	@Test
	void saysThatThePropertiesDecideAndHidesWhatTheySay() {
		TextProviderSummary known = new TextProviderSummary(TextState.ON, true, SETUP, NONE, 0, "0");
		assertThat(view(known, LocaleTag.EN).facts()).hasSize(3).last().asString().contains("properties");
		assertThat(TextProviderForm.of(known).address()).as("it may hold a secret").isEmpty();
		assertThat(view(new TextProviderSummary(TextState.NOTHING, true, null, NONE, 0, "0"), LocaleTag.EN).trial())
			.isNull();
	}

	private TextProviderView.Change change(TextState state, boolean byProperties) {
		return view(
				new TextProviderSummary(state, byProperties, (state != TextState.NOTHING) ? SETUP : null, NONE, 0, "1"),
				LocaleTag.EN)
			.change();
	}

	private List<String> trial(Delivered.Kind kind, int code, String detail) {
		return said(new Trial(NOW, kind, code, detail, NOW));
	}

	private List<String> said(Trial trial) {
		return view(new TextProviderSummary(TextState.UNTRIED, false, SETUP, trial, 0, "1"), LocaleTag.EN).trial();
	}

	private TextProviderView view(TextProviderSummary known, LocaleTag language) {
		return this.lines.view(known, new Wording(ShippedTexts.all(), language, ZoneOffset.UTC));
	}

}
