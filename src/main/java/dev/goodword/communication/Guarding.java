package dev.goodword.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.asking.Inquiries;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.communication.SendGuard.Answer;
import dev.goodword.communication.SendGuard.Present;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.offers.Offers;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up how things are now and asks {@link SendGuard}. */
@Component
class Guarding {

	/** What is true as long as nothing has happened to the application since. */
	private static final Set<MessageKind> BY_EPOCH = EnumSet.of(MessageKind.WITHDRAWN, MessageKind.LAPSED);

	private final MessageRepository messages;

	private final Surroundings surroundings;

	private final Applications applications;

	private final Positions positions;

	private final Interviews interviews;

	private final Proposals proposals;

	private final Inquiries inquiries;

	private final Offers offers;

	private final Scenes scenes;

	private final AddressLedger ledger;

	private final MailAuthority authority;

	private final Draining draining;

	private final DailyShare daily;

	private final RepeatedReminders reminders;

	private final Recipients recipients;

	private final ObjectProvider<SurveyWish> surveys;

	private final AnswersOwed answers;

	Guarding(MessageRepository messages, Surroundings surroundings, Applications applications, Positions positions,
			Interviews interviews, Proposals proposals, Inquiries inquiries, Offers offers, Scenes scenes,
			AddressLedger ledger, MailAuthority authority, Draining draining, DailyShare daily,
			RepeatedReminders reminders, Recipients recipients, ObjectProvider<SurveyWish> surveys,
			AnswersOwed answers) {
		this.messages = messages;
		this.surroundings = surroundings;
		this.applications = applications;
		this.positions = positions;
		this.interviews = interviews;
		this.proposals = proposals;
		this.inquiries = inquiries;
		this.offers = offers;
		this.scenes = scenes;
		this.ledger = ledger;
		this.authority = authority;
		this.draining = draining;
		this.daily = daily;
		this.reminders = reminders;
		this.recipients = recipients;
		this.surveys = surveys;
		this.answers = answers;
	}

	/** How things stand around a letter. */
	Around look(Message letter) {
		return this.surroundings.of(letter);
	}

	/** The same for several letters in as many questions as for one. */
	Around look(Collection<Message> letters) {
		return this.surroundings.of(letters);
	}

	Answer ask(Message message, Instant now) {
		return ask(message, look(message), now);
	}

	/** The same for a letter around which somebody has looked already. */
	Answer ask(Message message, Around around, Instant now) {
		Answer answer = stillTrue(message, around, now);
		EmailAddress address = around.address(message);
		if (answer.mayLeave() && (address == null || !this.recipients.allow(address))) {
			return new Answer(MessageState.SUPPRESSED, Recipients.NOT_ALLOWED, null);
		}
		if (answer.mayLeave() && this.reminders.isOne(message, now)) {
			return new Answer(MessageState.SUPERSEDED, "reminded", null);
		}
		if (answer.mayLeave() && message.kind() == MessageKind.SURVEY && !isWished(message, now)) {
			return new Answer(MessageState.CANCELLED, "unwanted", null);
		}
		return answer.mayLeave() ? this.draining.ask(message, now).or(() -> this.daily.ask(message, now)).orElse(answer)
				: answer;
	}

	private boolean isWished(Message message, Instant now) {
		UUID invitation = message.cause();
		return invitation != null
				&& this.surveys.orderedStream().anyMatch((survey) -> survey.isStillWanted(invitation, now));
	}

	private static SendGuard.Written written(Message message) {
		return new SendGuard.Written(message.kind(), message.promise() != null, message.moments().expiresAt(),
				message.moments().times().createdAt());
	}

	private Answer stillTrue(Message message, Around around, Instant now) {
		CandidateProfile person = around.person(message);
		EmailAddress address = around.address(message);
		ApplicationSummary application = around.application(message);
		boolean seen = application != null && !application.isOpen() && this.messages.showsOutcome(application.id());
		PromiseSummary running = around.running(message);
		boolean runs = message.promise() == null || (running != null && running.id().equals(message.promise()));
		Instant held = (running != null && running.kind() == PromiseKind.LEGAL_HOLD) ? running.teamDueAt() : null;
		return SendGuard.ask(written(message), new Present(application, seen, stands(message, application),
				appointmentStands(message), offerStands(message), runs, person != null, address != null,
				address == null || (!around.isStopped(address) && isOpen(address, message.kind())),
				around.isRecalled(message), this.authority.isHeld(), held, window(message, application, person, now)),
				now);
	}

	/**
	 * Whether the entry of the log it tells of has not been taken back, and the
	 * application has not gone back behind the step it names; of an answer, whether it is
	 * still as the letter says.
	 */
	private boolean stands(Message message, @Nullable ApplicationSummary application) {
		UUID cause = message.cause();
		if (message.kind().isOfAnAnswer()) {
			return this.answers.stand(message);
		}
		if (application != null && BY_EPOCH.contains(message.kind())) {
			return message.stageEpoch() == application.stageEpoch();
		}
		if (application != null && message.kind() == MessageKind.FREE_MESSAGE) {
			return message.stageEpoch() == application.stageEpoch() || isAsItWas(message, application.id());
		}
		if (application == null || cause == null || !message.kind().tellsDecision()) {
			return true;
		}
		StageMoveEntry entry = this.applications.logEntry(new StageMoveId(cause));
		return !entry.undone()
				&& this.positions.stage(application.stage()).order() >= this.positions.stage(entry.toStage()).order();
	}

	/** Whether all that happened to the application since was taken back. */
	private boolean isAsItWas(Message message, JobApplicationId application) {
		return this.applications.log(application)
			.stream()
			.filter((entry) -> entry.stageEpoch() > message.stageEpoch())
			.allMatch((entry) -> entry.undone() || entry.cause() == StageMoveEntry.Cause.UNDONE);
	}

	private boolean appointmentStands(Message message) {
		UUID occasion = message.cause();
		if (message.kind().isAboutInvitation()) {
			return occasion != null && this.proposals.stands(occasion);
		}
		if (message.kind().isAboutInformation()) {
			return occasion != null && this.inquiries.stands(occasion);
		}
		return !message.kind().isAboutAppointment() || (occasion != null && this.interviews.stands(occasion));
	}

	private boolean offerStands(Message message) {
		UUID occasion = message.cause();
		return !message.kind().isAboutOffer() || (occasion != null && this.offers.stands(occasion));
	}

	/** Who called our mail unwanted gets nothing more that they need not have. */
	private boolean isOpen(EmailAddress address, MessageKind kind) {
		return kind.sendClass() != SendClass.POOL_OR_SURVEY || !this.ledger.hasComplained(address);
	}

	/** The window follows the person when they change zone. */
	private Instant window(Message message, @Nullable ApplicationSummary application, @Nullable CandidateProfile person,
			Instant now) {
		if (application == null || person == null || message.kind().sendClass() == SendClass.ANY_TIME) {
			return now;
		}
		return this.scenes
			.window(person, this.positions.summary(application.position()), message.moments().deadlineAt())
			.about(this.scenes.talk(message.kind(), message.cause(), now))
			.next(message.kind().sendClass(), now, 0);
	}

}
