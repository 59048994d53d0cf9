package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.List;

import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.validation.Errors;
import org.springframework.validation.SimpleErrors;

import static org.assertj.core.api.Assertions.assertThat;

class SetUpFormTests {

	private static final String PASSWORD = "eleven loud geese at dawn";

	@Test
	void takesACompanyAndItsFirstAdministrator() {
		SetUpForm form = form(" Acme Trading ", "", "GB", "Europe/London", "ann@example.com", PASSWORD, false);
		assertThat(errorsOf(form)).isEmpty();
		assertThat(form.company()).isEqualTo(new SettingUp.FirstCompany(
				new LocalizedText("Acme Trading", "Acme Trading"), "GB", ZoneId.of("Europe/London")));
		assertThat(form.administrator(LocaleTag.EN).grants()).containsExactly(Grant.everywhere(Role.ADMIN));
	}

	@Test
	void givesRecruitingToWhoeverLeadsItToo() {
		SetUpForm form = form("Acme", "顶点", "CN", "Asia/Shanghai", "ann@example.com", PASSWORD, true);
		assertThat(form.company().name()).isEqualTo(new LocalizedText("Acme", "顶点"));
		assertThat(form.administrator(LocaleTag.ZH_HANS).grants()).containsExactlyInAnyOrder(
				Grant.everywhere(Role.ADMIN), Grant.everywhere(Role.HR_HEAD), Grant.everywhere(Role.RECRUITER));
		assertThat(form.administrator(LocaleTag.ZH_HANS).language()).isEqualTo(LocaleTag.ZH_HANS);
	}

	@ParameterizedTest
	@CsvSource({ "companyEn, ''", "country, XX", "country, gb", "zone, Europe/Atlantis", "name, ' '", "email, ann@",
			"password, short" })
	void saysWhichFieldCannotBeTaken(String field, String typed) {
		SetUpForm good = form("Acme", "", "GB", "Europe/London", "ann@example.com", PASSWORD, false);
		SetUpForm bad = new SetUpForm(good.token(), field.equals("companyEn") ? typed : good.companyEn(), "",
				field.equals("country") ? typed : good.country(), field.equals("zone") ? typed : good.zone(),
				field.equals("name") ? typed : good.name(), field.equals("email") ? typed : good.email(),
				field.equals("password") ? typed : good.password(), false);
		assertThat(errorsOf(bad)).containsExactly(field);
	}

	@ParameterizedTest
	@ValueSource(strings = { "AcmeTrading2026", "ann@example.com1" })
	void refusesAPasswordMadeOfWhatTheFormSays(String password) {
		assertThat(errorsOf(form("Acme Trading", "", "GB", "Europe/London", "ann@example.com", password, false)))
			.containsExactly("password");
	}

	@Test
	void takesNoPasswordApart() {
		assertThat(form("Acme", "", "GB", "UTC", "a@example.com", "  seven quiet herons  ", false).password())
			.isEqualTo("  seven quiet herons  ");
	}

	@Test
	void beginsWhereTheReaderProbablyIs() {
		assertThat(SetUpForm.empty(LocaleTag.ZH_HANS).zone()).isEqualTo("Asia/Shanghai");
		assertThat(SetUpForm.empty(LocaleTag.EN).country()).isEqualTo("GB");
		assertThat(errorsOf(SetUpForm.empty(LocaleTag.EN))).containsExactlyInAnyOrder("token", "companyEn", "name",
				"email", "password");
	}

	@Test
	void readsNothingFromMissingFieldsAndHidesTheRest() {
		SetUpForm form = new SetUpForm(null, null, null, null, null, null, null, null, null);
		assertThat(form.password()).isEmpty();
		assertThat(form.recruits()).isFalse();
		assertThat(form).hasToString("set-up");
	}

	private static SetUpForm form(String english, String chinese, String country, String zone, String email,
			String password, boolean recruits) {
		return new SetUpForm("A".repeat(43), english, chinese, country, zone, "Ann Lee", email, password, recruits);
	}

	private static List<String> errorsOf(SetUpForm form) {
		Errors errors = new SimpleErrors(form);
		form.check(errors);
		return errors.getFieldErrors().stream().map((error) -> error.getField()).toList();
	}

}
