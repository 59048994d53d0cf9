package dev.goodword.channels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.MailTrouble;
import dev.goodword.communication.MailWatch;
import dev.goodword.communication.StandingAlerts;
import dev.goodword.positions.Positions;
import dev.goodword.promises.StaffAlert;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the words of a robot when it speaks, from what is still true: of a candidate
 * nothing but the name, and a link to the page that checks who opens it.
 */
@Component
class RobotWords {

	/** WeCom takes 2,048 bytes; the others more. */
	static final int MOST_BYTES = 2000;

	private final RobotNotes notes;

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Accounts accounts;

	private final StandingAlerts alerts;

	private final MailWatch mail;

	private final PublicAddress address;

	private final MessageSource texts;

	RobotWords(RobotNotes notes, Applications applications, Positions positions, Candidates candidates,
			Accounts accounts, StandingAlerts alerts, MailWatch mail, PublicAddress address, MessageSource texts) {
		this.notes = notes;
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.accounts = accounts;
		this.alerts = alerts;
		this.mail = mail;
		this.address = address;
		this.texts = texts;
	}

	/** One line with its link; empty when it is not true any more. */
	Optional<String> line(RobotTopic about, Robot robot) {
		StaffAlert alert = about.alert();
		JobApplicationId application = about.application();
		if (alert != null && application != null) {
			return alert(alert, this.applications.summary(application), robot.language());
		}
		if (about.person() != null) {
			return day(about, robot);
		}
		return about.isTrial() ? Optional.of(say(robot.language(), "channels.note.TRIAL", this.address.link("/")))
				: trouble(robot.language());
	}

	private Optional<String> alert(StaffAlert alert, ApplicationSummary application, LocaleTag language) {
		boolean open = this.alerts.stands(alert, application.id())
				&& !this.positions.summary(application.position()).confidential();
		return open ? Optional.of(say(language, "channels.note." + alert,
				harmless(this.candidates.profile(application.candidate()).name())) + "\n"
				+ this.address.link("/applications/" + application.id())) : Optional.empty();
	}

	private Optional<String> day(RobotTopic about, Robot robot) {
		long owed = this.notes.owed(about, robot.company());
		return Optional.ofNullable(about.person())
			.flatMap(this.accounts::active)
			.map(StaffMember::name)
			.filter((name) -> owed > 0)
			.map((name) -> say(robot.language(), "channels.note.DAY", harmless(name), owed) + "\n"
					+ this.address.link("/today"));
	}

	private Optional<String> trouble(LocaleTag language) {
		Optional<MailTrouble> trouble = this.mail.trouble();
		return trouble
			.map((now) -> say(language, now.label(), this.mail.waiting()) + "\n" + this.address.link("/operations"));
	}

	/** As many lines as one message bears; the rest is counted. */
	String together(List<String> lines, LocaleTag language) {
		String head = say(language, "channels.note.head", lines.size());
		List<String> shown = new ArrayList<>(lines);
		String text = head + "\n" + String.join("\n", shown);
		while (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES && !shown.isEmpty()) {
			shown.remove(shown.size() - 1);
			text = head + "\n" + String.join("\n", shown) + "\n"
					+ say(language, "channels.note.more", lines.size() - shown.size(), this.address.link("/today"));
		}
		return text;
	}

	/** A name is a name: nothing in it calls anybody or begins a new line. */
	static String harmless(String name) {
		return name.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]", " ").replace('<', '‹').replace('>', '›').replace('@', '＠');
	}

	private String say(LocaleTag language, String key, Object... arguments) {
		return Objects.requireNonNull(this.texts.getMessage(key, arguments, language.locale()));
	}

}
