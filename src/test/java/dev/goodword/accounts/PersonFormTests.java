package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

import static org.assertj.core.api.Assertions.assertThat;

class PersonFormTests {

	private static final CompanyId HERE = new CompanyId(UUID.fromString(
			"019300000000700080000000000000c1".replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));

	private static final List<Company> COMPANIES = List
		.of(new Company(HERE, new LocalizedText("Lumina", "流明"), "GB", ZoneId.of("Europe/London"), null));

	@Test
	void takesAPersonAsTyped() {
		PersonForm form = form(" Zoë Müller ", " Zoe@Example.com ", "zh-Hans", "Asia/Tokyo", "", Role.RECRUITER);
		assertThat(errorsOf(form).hasErrors()).isFalse();
		NewAccount person = form.person();
		assertThat(person.name()).isEqualTo("Zoë Müller");
		assertThat(person.email()).isEqualTo(new EmailAddress("Zoe@Example.com"));
		assertThat(person.language()).isEqualTo(LocaleTag.ZH_HANS);
		assertThat(person.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
		assertThat(person.grants()).containsExactly(Grant.everywhere(Role.RECRUITER));
	}

	@Test
	void givesRolesInTheChosenCompanyAndAdministrationEverywhere() {
		PersonForm form = form("Ann", "ann@example.com", "en", "UTC", HERE.toString(), Role.ADMIN, Role.HR_HEAD);
		assertThat(form.grants()).containsExactlyInAnyOrder(Grant.everywhere(Role.ADMIN), Grant.in(HERE, Role.HR_HEAD));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "Ann\u0000", "Ann\nLee", "Ann\u202Eeel", "Ann\u2066", "Ann\u2028Lee" })
	void refusesWhatIsNoName(String name) {
		assertThat(codes(form(name, "ann@example.com", "en", "UTC", "", Role.ADMIN), "name"))
			.containsExactly("accounts.name.bad");
	}

	@Test
	void takesNamesUpToTwoHundredLetters() {
		assertThat(codes(form("李".repeat(200), "a@example.com", "en", "UTC", "", Role.ADMIN), "name")).isEmpty();
		assertThat(codes(form("李".repeat(201), "a@example.com", "en", "UTC", "", Role.ADMIN), "name")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "ann, accounts.email.bad", "ann@, accounts.email.bad", "ann@exam ple.com, accounts.email.bad",
			"'', accounts.email.bad", "张伟@example.com, accounts.email.letters" })
	void saysWhyAnAddressCannotBe(String email, String code) {
		assertThat(codes(form("Ann", email, "en", "UTC", "", Role.ADMIN), "email")).containsExactly(code);
	}

	@Test
	void knowsTheLanguagesAndZonesThereAre() {
		PersonForm form = form("Ann", "ann@example.com", "fr", "Europe/Atlantis", "", Role.ADMIN);
		assertThat(codes(form, "language")).containsExactly("accounts.language.bad");
		assertThat(codes(form, "zone")).containsExactly("accounts.zone.bad");
		assertThat(PersonChecks.zones()).isNotEmpty()
			.allSatisfy((zone) -> assertThat(codes(form("Ann", "ann@example.com", "en", zone, "", Role.ADMIN), "zone"))
				.isEmpty());
	}

	@Test
	void wantsARoleAndACompanyThatExists() {
		PersonForm form = form("Ann", "ann@example.com", "en", "UTC", new UUID(7, 7).toString());
		assertThat(codes(form, "roles")).containsExactly("accounts.roles.none");
		assertThat(codes(form, "company")).containsExactly("accounts.scope.bad");
	}

	@Test
	void readsNothingFromMissingFields() {
		PersonForm form = new PersonForm(null, null, null, null, null, null);
		assertThat(form).isEqualTo(new PersonForm("", "", "", "", List.of(), ""));
		assertThat(errorsOf(form).getErrorCount()).isEqualTo(5);
	}

	@Test
	void showsAPersonAsTheyAre() {
		StaffMember ann = new StaffMember(new AccountId(new UUID(3, 3)), "Ann", new EmailAddress("ann@example.com"),
				LocaleTag.ZH_HANS, ZoneId.of("Asia/Tokyo"),
				Set.of(Grant.in(HERE, Role.RECRUITER), Grant.in(HERE, Role.HR_HEAD)));
		assertThat(PersonForm.of(ann)).isEqualTo(
				form("Ann", "ann@example.com", "zh-Hans", "Asia/Tokyo", HERE.toString(), Role.HR_HEAD, Role.RECRUITER));
		assertThat(PersonForm.of(ann).has(Role.HR_HEAD)).isTrue();
		assertThat(PersonForm.of(ann).has(Role.ADMIN)).isFalse();
	}

	@Test
	void beginsWithTheReadersLanguageAndZone() {
		assertThat(PersonForm.empty(LocaleTag.ZH_HANS, ZoneId.of("Asia/Shanghai")))
			.isEqualTo(form("", "", "zh-Hans", "Asia/Shanghai", ""));
	}

	@Test
	void hidesWhoItIs() {
		assertThat(form("Ann", "ann@example.com", "en", "UTC", "")).hasToString("person");
	}

	private static PersonForm form(String name, String email, String language, String zone, @Nullable String company,
			Role... roles) {
		return new PersonForm(name, email, language, zone, List.of(roles), company);
	}

	private static Errors errorsOf(PersonForm form) {
		Errors errors = new BeanPropertyBindingResult(new Fields(form), "form");
		form.check(COMPANIES, errors);
		return errors;
	}

	private static List<String> codes(PersonForm form, String field) {
		return errorsOf(form).getFieldErrors(field).stream().map((error) -> error.getCode()).toList();
	}

	/** The form as the binder sees it. */
	public record Fields(PersonForm form) {

		public @Nullable String getName() {
			return this.form.name();
		}

		public @Nullable String getEmail() {
			return this.form.email();
		}

		public @Nullable String getLanguage() {
			return this.form.language();
		}

		public @Nullable String getZone() {
			return this.form.zone();
		}

		public @Nullable List<Role> getRoles() {
			return this.form.roles();
		}

		public @Nullable String getCompany() {
			return this.form.company();
		}

	}

}
