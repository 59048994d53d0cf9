package dev.goodword.desk.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.communication.Messages;
import dev.goodword.complaints.ComplaintSubject;
import dev.goodword.complaints.ComplaintSubject.Kind;
import dev.goodword.complaints.RaisingComplaints;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Marks what a candidate said as a complaint: about a message of ours, a question of
 * theirs, or anything else.
 */
@Controller
class ComplaintMarkController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final RaisingComplaints raising;

	private final Questions questions;

	private final Messages messages;

	ComplaintMarkController(Readers readers, Dialogs dialogs, RaisingComplaints raising, Questions questions,
			Messages messages) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.raising = raising;
		this.questions = questions;
		this.messages = messages;
	}

	@GetMapping("/applications/{id}/complaint")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView ask(@PathVariable String id, @RequestParam(defaultValue = "") String letter,
			@RequestParam(defaultValue = "") String question, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		String text = question(reader, question).map(QuestionSummary::text).orElse("");
		return form(reader, text, subject(reader, letter, question), List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/complaint")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView mark(@PathVariable String id, @RequestParam(defaultValue = "") String letter,
			@RequestParam(defaultValue = "") String question, @RequestParam(defaultValue = "") String text,
			StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		JobApplicationId application = reader.application().id();
		ComplaintSubject subject = subject(reader, letter, question);
		try {
			this.raising.mark(application, subject, text, who);
			return new ModelAndView("redirect:/applications/" + application + "?done=complaint-marked");
		}
		catch (Refused ex) {
			return form(reader, text, subject, List.of(new Problem("text", reader.say(ex.refusal().messageKey()))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** What the address names, if it is about this application. */
	private ComplaintSubject subject(Reader reader, String letter, String question) {
		Optional<UUID> asked = question(reader, question).map((one) -> one.id().value());
		Optional<UUID> sent = this.messages.forStaff(reader.application().id())
			.stream()
			.map((message) -> message.id().value())
			.filter((one) -> one.toString().equals(letter))
			.findFirst();
		return asked.map((one) -> new ComplaintSubject(Kind.QUESTION, one))
			.or(() -> sent.map((one) -> new ComplaintSubject(Kind.LETTER, one)))
			.orElse(ComplaintSubject.GENERAL);
	}

	private Optional<QuestionSummary> question(Reader reader, String id) {
		return id.isEmpty() ? Optional.empty()
				: this.questions.of(reader.application().id())
					.stream()
					.filter((one) -> one.id().toString().equals(id))
					.findFirst();
	}

	private ModelAndView form(Reader reader, String text, ComplaintSubject subject, List<Problem> problems,
			HttpStatus status) {
		ModelAndView page = new ModelAndView("desk/complaint-mark", status);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("text", text);
		page.addObject("about", reader.say("desk.complaint.about", reader.say(subject.kind().label())));
		page.addObject("letter", id(subject, Kind.LETTER));
		page.addObject("question", id(subject, Kind.QUESTION));
		return page;
	}

	private static @Nullable String id(ComplaintSubject subject, Kind kind) {
		return (subject.kind() == kind) ? Objects.toString(subject.id(), null) : null;
	}

}
