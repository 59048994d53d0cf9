package dev.goodword.desk.channels;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.goodword.accounts.Company;
import dev.goodword.channels.RobotKind;
import dev.goodword.channels.RobotMatter;
import dev.goodword.channels.RobotSummary;
import dev.goodword.channels.RobotWish;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is asked about a robot. Everything is text, so that nothing typed is lost.
 *
 * @param kind the name of its kind
 * @param company the company's id
 * @param name what our people call it
 * @param secretAddress where it is reached; empty to keep the one there is, null when it
 * got lost on the way
 * @param secret what it signs with
 * @param language a BCP 47 tag
 * @param matters the names of what it tells
 * @param active whether it speaks
 */
record RobotForm(@Nullable String kind, @Nullable String company, @Nullable String name, @Nullable String secretAddress,
		@Nullable String secret, @Nullable String language, @Nullable List<String> matters, @Nullable Boolean active) {

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_ADDRESS = 450;

	private static final int LONGEST_SECRET = 200;

	private static final Pattern UNFIT = Pattern.compile("\\p{Cntrl}");

	RobotForm {
		kind = text(kind);
		company = text(company);
		name = text(name);
		secret = text(secret);
		language = text(language);
		matters = (matters != null) ? List.copyOf(matters) : List.of();
		active = Boolean.TRUE.equals(active);
	}

	static RobotForm empty(LocaleTag language, String company) {
		return new RobotForm(RobotKind.WECOM.name(), company, "", "", "", language.value(), List.of(), true);
	}

	/** What may be seen of one there is: never its address or secret. */
	static RobotForm of(RobotSummary robot) {
		return new RobotForm(robot.kind().name(), robot.company().toString(), robot.name(), "", "",
				robot.language().value(), robot.matters().stream().map(Enum::name).toList(), robot.active());
	}

	/** The same for a robot whose kind and company are settled. */
	RobotForm about(RobotSummary robot) {
		return new RobotForm(robot.kind().name(), robot.company().toString(), this.name, this.secretAddress,
				this.secret, this.language, this.matters, this.active);
	}

	/** Whether the matter is ticked. */
	public boolean has(RobotMatter matter) {
		return Objects.requireNonNull(this.matters).contains(matter.name());
	}

	/**
	 * Notes what cannot be taken as it is.
	 * @param fresh whether it has no address yet
	 */
	void check(List<Company> companies, boolean fresh, Errors errors) {
		if (text(this.name).isEmpty() || text(this.name).length() > LONGEST_NAME
				|| UNFIT.matcher(text(this.name)).find()) {
			errors.rejectValue("name", "channels.name.bad");
		}
		if (companies.stream().noneMatch((each) -> each.id().toString().equals(this.company))) {
			errors.rejectValue("company", "channels.company.bad");
		}
		if (LocaleTag.spoken(text(this.language)).isEmpty()) {
			errors.rejectValue("language", "channels.language.bad");
		}
		checkAddress(fresh, errors);
		if (errors.hasErrors()) {
			forget("secretAddress", this.secretAddress, fresh ? "channels.again" : "channels.again.keep", errors);
			forget("secret", this.secret, "channels.again", errors);
		}
	}

	/**
	 * What is hidden while it is typed is not sent back: whoever typed it has to know.
	 */
	private static void forget(String field, @Nullable String typed, String why, Errors errors) {
		if (!text(typed).isEmpty() && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, why);
		}
	}

	private void checkAddress(boolean fresh, Errors errors) {
		Optional<RobotKind> known = robotKind();
		boolean wanted = fresh || !text(this.secretAddress).isEmpty();
		if (known.isEmpty()) {
			errors.rejectValue("kind", "channels.kind.bad");
		}
		else if (wanted && uri().isEmpty()) {
			errors.rejectValue("secretAddress", "channels.address.bad", new Object[] { known.get().example() }, null);
		}
		else if (this.secretAddress == null) {
			errors.rejectValue("secretAddress", "channels.address.lost");
		}
		boolean secretFits = text(this.secret).isEmpty() || (wanted && known.filter(RobotKind::isSigned).isPresent()
				&& text(this.secret).length() <= LONGEST_SECRET);
		if (!secretFits) {
			errors.rejectValue("secret", "channels.secret.bad");
		}
	}

	private Optional<RobotKind> robotKind() {
		return Arrays.stream(RobotKind.values()).filter((each) -> each.name().equals(this.kind)).findFirst();
	}

	private Optional<URI> uri() {
		String typed = text(this.secretAddress);
		return (typed.length() > LONGEST_ADDRESS) ? Optional.empty()
				: robotKind().flatMap((known) -> known.address(typed));
	}

	/** What is wished; only after {@link #check}. */
	RobotWish wish() {
		Set<RobotMatter> wanted = EnumSet.noneOf(RobotMatter.class);
		Arrays.stream(RobotMatter.values()).filter(this::has).forEach(wanted::add);
		return new RobotWish(new CompanyId(UUID.fromString(text(this.company))), robotKind().orElseThrow(),
				text(this.name), uri().orElse(null), text(this.secret).isEmpty() ? null : this.secret,
				LocaleTag.spoken(text(this.language)).orElseThrow(), wanted, Boolean.TRUE.equals(this.active));
	}

	/** Hidden in logs: the address holds a secret. */
	@Override
	public String toString() {
		return "robot";
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
