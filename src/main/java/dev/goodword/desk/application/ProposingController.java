package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.InvitingCandidates;
import dev.goodword.communication.MessagePreview;
import dev.goodword.desk.Paths;
import dev.goodword.interviews.proposing.ProposalChangedMeanwhile;
import dev.goodword.interviews.proposing.ProposalId;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.interviews.proposing.ProposingTimes;
import dev.goodword.promises.NudgePlans;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Times a candidate may choose from: type, look at the letter, send it; other times in
 * their place; taking them back. Nothing is sent unseen.
 */
@Controller
@RequestMapping("/applications/{id}/times")
class ProposingController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Appointments appointments;

	private final Times times;

	private final ProposalCards cards;

	private final Proposals proposals;

	private final ProposingTimes proposing;

	private final InvitingCandidates inviting;

	private final NudgePlans nudges;

	ProposingController(Readers readers, Dialogs dialogs, Appointments appointments, Times times, ProposalCards cards,
			Proposals proposals, ProposingTimes proposing, InvitingCandidates inviting, NudgePlans nudges) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.appointments = appointments;
		this.times = times;
		this.cards = cards;
		this.proposals = proposals;
		this.proposing = proposing;
		this.inviting = inviting;
		this.nudges = nudges;
	}

	@GetMapping
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView show(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		return form(reader, fresh(reader), List.of(), HttpStatus.OK);
	}

	/** What was the same for the times before is filled in. */
	private TimesForm fresh(Reader reader) {
		String answerBy = this.proposing.usualAnswerDay(reader.application()).toString();
		return this.proposals.latest(reader.application().id())
			.map((before) -> TimesForm.after(before, live(reader), answerBy))
			.orElseGet(() -> TimesForm.empty(reader.position().zone().getId(), List.of(this.appointments.usual(reader)),
					answerBy));
	}

	@PostMapping
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView propose(@PathVariable String id, @ModelAttribute("form") TimesForm form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		if (step.equals("change")) {
			return form(reader, form, List.of(), HttpStatus.OK);
		}
		List<Problem> problems = new ArrayList<>();
		Times.Read read = this.times.read(reader, form, problems).orElse(null);
		if (read == null) {
			return form(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		if (!Objects.equals(live(reader), MoveForm.typed(form.seen()))) {
			return overtaken(reader, form);
		}
		return step.equals("send") ? send(reader, form, read) : look(reader, form, read);
	}

	@PostMapping("/take-back")
	@Access(value = Audience.STAFF, permission = Permission.ARRANGE_INTERVIEW)
	ModelAndView takeBack(@PathVariable String id, @RequestParam String proposal,
			@RequestParam(required = false) @Nullable String reason, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.ARRANGE_INTERVIEW, locale);
		TimesForm form = fresh(reader);
		Optional<String> unfair = FairWords.stop(Objects.requireNonNullElse(reason, ""));
		if (unfair.isPresent()) {
			return refused(reader, form, reason, reader.say("desk.fair.stop", unfair.get()));
		}
		try {
			this.proposing.takeBack(reader.application().id(), new ProposalId(Paths.id(proposal)),
					MoveForm.typed(reason), who);
		}
		catch (Refused ex) {
			return refused(reader, form, reason, reader.say(ex.refusal().messageKey()));
		}
		catch (ProposalChangedMeanwhile | ConcurrencyFailureException ex) {
			return overtaken(reader, form).addObject("reason", reason);
		}
		return done(reader, "times-taken-back");
	}

	private ModelAndView refused(Reader reader, TimesForm form, @Nullable String reason, String why) {
		return form(reader, form, List.of(new Problem("reason", why)), HttpStatus.UNPROCESSABLE_CONTENT)
			.addObject("reason", reason);
	}

	private @Nullable String live(Reader reader) {
		return this.proposals.live(reader.application().id())
			.map(ProposalSummary::id)
			.map(ProposalId::toString)
			.orElse(null);
	}

	private ModelAndView send(Reader reader, TimesForm form, Times.Read read) {
		String seen = MoveForm.typed(form.seen());
		try {
			this.proposing.propose(reader.application().id(), read.times(), read.answerBy(),
					(seen != null) ? new ProposalId(Paths.id(seen)) : null, reader.who());
		}
		catch (Refused ex) {
			return form(reader, form, List.of(Times.problem(reader, ex.refusal())), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ProposalChangedMeanwhile | ConcurrencyFailureException ex) {
			return overtaken(reader, form);
		}
		return done(reader, "times-proposed");
	}

	private static ModelAndView done(Reader reader, String what) {
		return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done=" + what);
	}

	private ModelAndView overtaken(Reader reader, TimesForm form) {
		ModelAndView page = form(reader, form.at(live(reader)), List.of(), HttpStatus.CONFLICT);
		page.addObject("dialog", this.dialogs.overtaken(reader, reader.say("desk.conflict.attempt.times")));
		return page;
	}

	private ModelAndView look(Reader reader, TimesForm form, Times.Read read) {
		ModelAndView page = page("desk/times-look", reader, List.of(), HttpStatus.OK);
		MessagePreview message = this.inviting.preview(reader.application().id(), read.times(), read.answerBy(),
				MoveForm.typed(form.seen()) != null);
		page.addObject("carried", form.carried());
		page.addObject("warnings", this.times.warnings(reader, read.times()));
		page.addObject("plan", ProposalCards.plan(reader, this.nudges.plan(reader.application(), read.answerBy())));
		page.addObject("send", this.dialogs.sendBox(reader, message, read.answerBy()));
		return page;
	}

	private ModelAndView form(Reader reader, TimesForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = page("desk/times", reader, problems, status);
		page.addObject("form", form);
		page.addObject("card", this.cards.of(reader));
		page.addObject("zones", this.appointments.zones(reader));
		page.addObject("modes", this.appointments.modes(reader));
		page.addObject("team",
				this.appointments.team(reader)
					.stream()
					.map((member) -> new Choice(member.id().toString(), member.name()))
					.toList());
		return page;
	}

	private ModelAndView page(String view, Reader reader, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("address", "/applications/" + reader.application().id() + "/times");
		return page;
	}

}
