package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is asked about somebody who joins the staff, or whose roles change.
 *
 * @param name the person's name
 * @param email what the person will sign in with
 * @param language a BCP 47 tag
 * @param zone the name of a time zone
 * @param roles the names of the roles
 * @param company the company the roles are held in; empty for all of them
 */
record PersonForm(@Nullable String name, @Nullable String email, @Nullable String language, @Nullable String zone,
		@Nullable List<Role> roles, @Nullable String company) {

	PersonForm {
		name = text(name);
		email = text(email);
		language = text(language);
		zone = text(zone);
		roles = (roles != null) ? List.copyOf(roles) : List.of();
		company = text(company);
	}

	static PersonForm empty(LocaleTag language, ZoneId zone) {
		return new PersonForm("", "", language.value(), zone.getId(), List.of(), "");
	}

	static PersonForm of(StaffMember member) {
		String company = member.grants()
			.stream()
			.map(Grant::company)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.findFirst()
			.orElse("");
		return new PersonForm(member.name(), member.email().value(), member.language().value(), member.zone().getId(),
				member.grants().stream().map(Grant::role).distinct().sorted().toList(), company);
	}

	/** Whether the role is ticked. */
	public boolean has(Role role) {
		return Objects.requireNonNull(this.roles).contains(role);
	}

	/** Notes what cannot be taken as it is. */
	void check(List<Company> companies, Errors errors) {
		PersonChecks.name(this.name, "name", errors);
		PersonChecks.email(this.email, "email", errors);
		PersonChecks.zone(this.zone, "zone", errors);
		if (LocaleTag.spoken(text(this.language)).isEmpty()) {
			errors.rejectValue("language", "accounts.language.bad");
		}
		checkRoles(companies, errors);
	}

	/** Notes what cannot be taken of the roles. */
	void checkRoles(List<Company> companies, Errors errors) {
		if (Objects.requireNonNull(this.roles).isEmpty()) {
			errors.rejectValue("roles", "accounts.roles.none");
		}
		boolean known = companies.stream().anyMatch((each) -> each.id().toString().equals(this.company));
		if (!text(this.company).isEmpty() && !known) {
			errors.rejectValue("company", "accounts.scope.bad");
		}
	}

	/**
	 * Administrators administer the installation as a whole, whatever the rest is held
	 * in.
	 */
	Set<Grant> grants() {
		@Nullable CompanyId scope = text(this.company).isEmpty() ? null : new CompanyId(UUID.fromString(text(this.company)));
		return Objects.requireNonNull(this.roles)
			.stream()
			.map((role) -> (scope == null || role == Role.ADMIN) ? Grant.everywhere(role) : Grant.in(scope, role))
			.collect(Collectors.toSet());
	}

	NewAccount person() {
		return new NewAccount(text(this.name), new EmailAddress(text(this.email)),
				LocaleTag.spoken(text(this.language)).orElseThrow(), ZoneId.of(text(this.zone)), grants());
	}

	@Override
	public String toString() {
		return "person";
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
