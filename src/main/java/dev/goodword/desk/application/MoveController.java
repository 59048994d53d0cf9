package dev.goodword.desk.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.communication.FairWords;
import dev.goodword.communication.MessagePreview;
import dev.goodword.communication.Messages;
import dev.goodword.desk.LetterFrame;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.Promises;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moving an application: choose, look at the message, do it. Nothing is sent unseen. */
@Controller
class MoveController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final MovingStages moving;

	private final Messages messages;

	private final Promises promises;

	private final Positions positions;

	private final InstantSource clock;

	MoveController(Readers readers, Dialogs dialogs, MovingStages moving, Messages messages, Promises promises,
			Positions positions, InstantSource clock) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.moving = moving;
		this.messages = messages;
		this.promises = promises;
		this.positions = positions;
		this.clock = clock;
	}

	@GetMapping("/applications/{id}/move")
	@Access(value = Audience.STAFF, permission = Permission.MOVE_APPLICATION)
	ModelAndView choose(@PathVariable String id, @RequestParam(required = false) @Nullable String to, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MOVE_APPLICATION, locale);
		return form(reader, MoveForm.empty(to, reader.application().version()), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/move")
	@Access(value = Audience.STAFF, permission = Permission.MOVE_APPLICATION)
	ModelAndView decide(@PathVariable String id, @ModelAttribute("form") MoveForm form,
			@RequestParam(defaultValue = "look") String step, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.MOVE_APPLICATION, locale);
		if (step.equals("change")) {
			return form(reader, form, List.of(), HttpStatus.OK);
		}
		List<Problem> problems = problems(reader, form);
		if (!problems.isEmpty()) {
			return form(reader, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		PipelineStage to = stage(reader, form).orElseThrow();
		if (reader.application().version() != form.version()) {
			return overtaken(reader, form, to);
		}
		return step.equals("send") ? carryOut(reader, form, to) : look(reader, form, to, step);
	}

	private ModelAndView carryOut(Reader reader, MoveForm form, PipelineStage to) {
		try {
			this.moving.move(reader.application().id(), form.move(to.id()), reader.who());
		}
		catch (Refused ex) {
			return form(reader, form, List.of(problem(reader, ex.refusal())), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ChangedMeanwhile | ConcurrencyFailureException ex) {
			return overtaken(this.readers.of(reader.application().id().toString(), reader.who(),
					Permission.MOVE_APPLICATION, reader.words().language().locale()), form, to);
		}
		return new ModelAndView("redirect:/applications/" + reader.application().id());
	}

	private ModelAndView look(Reader reader, MoveForm form, PipelineStage to, String step) {
		Move move = form.move(to.id());
		ModelAndView page = page("desk/move-look", reader, form, List.of(), HttpStatus.OK);
		page.addObject("stage", to.name().in(reader.words().language()));
		if (this.moving.tellsCandidate(move)) {
			Instant now = this.clock.instant();
			MessagePreview message = this.messages.previewNextStep(reader.application().id(), move);
			if (LetterFrame.isAsked(step)) {
				return LetterFrame.of(step, message.letter());
			}
			page.addObject("send",
					this.dialogs.sendBox(reader, message,
							this.promises.onEntering(to.kind())
								.map((kind) -> this.promises.preview(kind, reader.application(), now))
								.orElse(null)));
		}
		return page;
	}

	private ModelAndView overtaken(Reader reader, MoveForm form, PipelineStage to) {
		String attempt = reader.say("desk.conflict.attempt.move", to.name().in(reader.words().language()));
		ModelAndView page = form(reader, form.at(reader.application().version()), List.of(), HttpStatus.CONFLICT);
		page.addObject("dialog", this.dialogs.overtaken(reader, attempt));
		return page;
	}

	private List<Problem> problems(Reader reader, MoveForm form) {
		Optional<PipelineStage> to = stage(reader, form);
		if (to.isEmpty()) {
			return List.of(new Problem("to", reader.say("desk.move.problem.to")));
		}
		List<Problem> problems = new ArrayList<>();
		this.moving.objection(reader.application(), form.move(to.get().id()))
			.ifPresent((refusal) -> problems.add(problem(reader, refusal)));
		FairWords.stop(Objects.requireNonNullElse(form.words(), ""))
			.ifPresent((word) -> problems.add(new Problem("words", reader.say("desk.fair.stop", word))));
		return problems;
	}

	private static Problem problem(Reader reader, Refusal refusal) {
		String key = refusal.messageKey();
		String field = key.endsWith("wordsNeeded") ? "words"
				: (key.endsWith("ReasonNeeded") || key.endsWith("NeedsReason")) ? "reason"
						: key.endsWith("backwardsIsSilent") ? "silent" : "to";
		return new Problem(field, reader.say(key));
	}

	private Optional<PipelineStage> stage(Reader reader, MoveForm form) {
		return this.positions.pipeline(reader.position().id())
			.stream()
			.filter((stage) -> stage.id().toString().equals(form.to()))
			.findFirst();
	}

	private ModelAndView form(Reader reader, MoveForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = page("desk/move", reader, form, problems, status);
		page.addObject("stages", this.positions.pipeline(reader.position().id())
			.stream()
			.filter((stage) -> stage.kind() != StageKind.HIRED && !stage.id().equals(reader.application().stage()))
			.map((stage) -> new Choice(stage.id().toString(), stage.name().in(reader.words().language())))
			.toList());
		return page;
	}

	private ModelAndView page(String view, Reader reader, MoveForm form, List<Problem> problems, HttpStatus status) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("form", form);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		return page;
	}

}
