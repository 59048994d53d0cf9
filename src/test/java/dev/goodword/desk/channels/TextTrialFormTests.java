package dev.goodword.desk.channels;

import java.util.List;

import dev.goodword.shared.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

class TextTrialFormTests {

	@ParameterizedTest
	@CsvSource({ "+8613800138000, +8613800138000", "' +86 138-0013.8000 ', +8613800138000",
			"＋４４ (20) 7946 0958, +442079460958", "+1/212/5550123, +12125550123" })
	void takesANumberAsPeopleWriteIt(String typed, String plain) {
		TextTrialForm form = new TextTrialForm(typed, "en");
		assertThat(problems(form)).isEmpty();
		assertThat(form.plain()).isEqualTo(plain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "13800138000", "0086 138 0013 8000", "+0 138 0013 8000", "+86", "+8613800138000x12",
			"+86138001380001234", "+86 138 0013 8000, +86 139", "me" })
	void wantsAWholeNumberWithItsCountry(String typed) {
		assertThat(problems(new TextTrialForm(typed, "en"))).containsExactly("channels.trial.number.bad");
	}

	@Test
	void wantsALanguageWeSpeak() {
		assertThat(problems(new TextTrialForm("+8613800138000", "fr"))).containsExactly("channels.language.bad");
		assertThat(problems(new TextTrialForm(null, null))).containsExactly("channels.trial.number.bad",
				"channels.language.bad");
		assertThat(new TextTrialForm("", "zh-CN").spoken()).isEqualTo(LocaleTag.ZH_HANS);
	}

	@Test
	void showsTheNumberNowhere() {
		assertThat(new TextTrialForm("+8613800138000", "en")).asString().doesNotContain("138");
		assertThat(TextTrialForm.empty(LocaleTag.EN).secretNumber()).isEmpty();
	}

	private static List<String> problems(TextTrialForm form) {
		Errors errors = new BeanPropertyBindingResult(form, "trial");
		form.check(errors);
		return errors.getAllErrors().stream().map((error) -> error.getCode()).toList();
	}

}
