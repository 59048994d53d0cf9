package dev.goodword.channels;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.MailTrouble;
import dev.goodword.communication.MailWatch;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.Promises;
import dev.goodword.promises.StaffAlerted;
import dev.goodword.promises.StaffWarned;
import dev.goodword.promises.Warning;
import dev.goodword.promises.Warnings;
import dev.goodword.shared.Chance;
import dev.goodword.shared.CompanyId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts down what robots are to say, in the transaction of the fact itself. A group knows
 * nothing of hiring teams, so confidential positions are never told there.
 */
@Component
class RobotNotes {

	private final RobotRepository robots;

	private final RobotNoteRepository notes;

	private final Applications applications;

	private final Positions positions;

	private final Warnings warnings;

	private final Promises promises;

	private final MailWatch mail;

	private final Chance chance;

	private final InstantSource clock;

	RobotNotes(RobotRepository robots, RobotNoteRepository notes, Applications applications, Positions positions,
			Warnings warnings, Promises promises, MailWatch mail, Chance chance, InstantSource clock) {
		this.robots = robots;
		this.notes = notes;
		this.applications = applications;
		this.positions = positions;
		this.warnings = warnings;
		this.promises = promises;
		this.mail = mail;
		this.chance = chance;
		this.clock = clock;
	}

	@EventListener
	void on(StaffAlerted fact) {
		if (fact.alert().isAboutComplaint()) {
			return;
		}
		if (this.robots.existsByActiveTrue()) {
			openPosition(fact.application())
				.ifPresent((position) -> note(this.robots.findByCompanyAndActiveTrue(position.company()),
						RobotMatter.of(fact.alert()), RobotTopic.alert(fact.alert(), fact.application()), fact.at()));
		}
	}

	@EventListener
	void on(StaffWarned fact) {
		if (this.robots.existsByActiveTrue()) {
			this.warnings.of(fact.person(), fact.day())
				.stream()
				.flatMap((warning) -> company(warning).stream())
				.distinct()
				.forEach((company) -> note(this.robots.findByCompanyAndActiveTrue(company), RobotMatter.DAY,
						RobotTopic.day(fact.person(), fact.day()), fact.at()));
		}
	}

	/** Whether anything may leave: not from a copied or restored database. */
	boolean mayLeave() {
		return this.mail.maySend();
	}

	/** What nobody says: this node cannot send mail. Once a day and cause. */
	void watchMail() {
		Optional<MailTrouble> trouble = this.mail.trouble();
		if (trouble.isPresent() && trouble.get() != MailTrouble.UNCONFIGURED) {
			note(this.robots.findByActiveTrue(), RobotMatter.MAIL, RobotTopic.trouble(trouble.get().name()),
					this.clock.instant());
		}
	}

	/** The companies in whose positions somebody waits for the person. */
	private Optional<CompanyId> company(Warning warning) {
		return openPosition(warning.application()).map(PositionSummary::company);
	}

	/** For how many at the company the person owes a word that day. */
	long owed(RobotTopic day, CompanyId company) {
		return Stream.ofNullable(day.person())
			.flatMap((person) -> (day.day() != null) ? this.warnings.of(person, day.day()).stream() : Stream.empty())
			.filter((warning) -> this.promises.active(warning.application())
				.filter((promise) -> promise.id().equals(warning.promise()))
				.isPresent())
			.filter((warning) -> company(warning).filter(company::equals).isPresent())
			.map(Warning::application)
			.distinct()
			.count();
	}

	private Optional<PositionSummary> openPosition(JobApplicationId application) {
		return Optional.of(this.positions.summary(this.applications.summary(application).position()))
			.filter((position) -> !position.confidential());
	}

	private void note(List<Robot> heard, RobotMatter matter, RobotTopic about, Instant at) {
		String today = at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
		heard.stream()
			.filter((robot) -> robot.tells(matter))
			.forEach((robot) -> this.notes.findByRobotAndAboutAndOccasion(robot.id(), about.toString(), today)
				.ifPresentOrElse((before) -> renew(before, at),
						() -> this.notes.save(new RobotNote(this.chance.newId(), robot.id(), about, today, at))));
	}

	/** Said once a day; what was over before it could be said has not been said. */
	private void renew(RobotNote before, Instant at) {
		if (before.state() == RobotNote.State.NEEDLESS) {
			before.renew(at);
			this.notes.save(before);
		}
	}

}
