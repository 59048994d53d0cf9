package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the set-up page asks for.
 *
 * @param token the token from the console
 * @param companyEn the company's name in English letters
 * @param companyZh the company's name in Chinese; empty when it has none
 * @param country ISO 3166-1 alpha-2
 * @param zone the name of a time zone
 * @param name the person's name
 * @param email what the person will sign in with
 * @param password never shown again
 * @param recruits whether the person also leads recruiting
 */
record SetUpForm(@Nullable String token, @Nullable String companyEn, @Nullable String companyZh,
		@Nullable String country, @Nullable String zone, @Nullable String name, @Nullable String email,
		@Nullable String password, @Nullable Boolean recruits) {

	SetUpForm {
		token = text(token);
		companyEn = text(companyEn);
		companyZh = text(companyZh);
		country = text(country);
		zone = text(zone);
		name = text(name);
		email = text(email);
		password = Objects.requireNonNullElse(password, "");
		recruits = Objects.requireNonNullElse(recruits, false);
	}

	static SetUpForm empty(LocaleTag language) {
		String country = language.isChinese() ? "CN" : "GB";
		String zone = language.isChinese() ? "Asia/Shanghai" : "Europe/London";
		return new SetUpForm("", "", "", country, zone, "", "", "", false);
	}

	/** Notes what cannot be taken as it is. */
	void check(Errors errors) {
		if (text(this.token).isEmpty()) {
			errors.rejectValue("token", "accounts.set-up.token.missing");
		}
		if (text(this.companyEn).isEmpty() || text(this.companyEn).length() > 120
				|| text(this.companyZh).length() > 120) {
			errors.rejectValue("companyEn", "accounts.company.name.bad");
		}
		if (!Set.of(Locale.getISOCountries()).contains(text(this.country))) {
			errors.rejectValue("country", "accounts.country.bad");
		}
		PersonChecks.zone(this.zone, "zone", errors);
		PersonChecks.name(this.name, "name", errors);
		PersonChecks.email(this.email, "email", errors);
		PasswordRules
			.objection(Objects.requireNonNullElse(this.password, ""),
					List.of(text(this.companyEn), text(this.companyZh), text(this.name), text(this.email)))
			.ifPresent((key) -> errors.rejectValue("password", key));
	}

	SettingUp.FirstCompany company() {
		String english = text(this.companyEn);
		String chinese = text(this.companyZh).isEmpty() ? english : text(this.companyZh);
		return new SettingUp.FirstCompany(new LocalizedText(english, chinese), text(this.country),
				ZoneId.of(text(this.zone)));
	}

	NewAccount administrator(LocaleTag language) {
		Set<Grant> grants = new HashSet<>(Set.of(Grant.everywhere(Role.ADMIN)));
		if (Boolean.TRUE.equals(this.recruits)) {
			grants.add(Grant.everywhere(Role.HR_HEAD));
			grants.add(Grant.everywhere(Role.RECRUITER));
		}
		return new NewAccount(text(this.name), new EmailAddress(text(this.email)), language, ZoneId.of(text(this.zone)),
				grants);
	}

	@Override
	public String toString() {
		return "set-up";
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
