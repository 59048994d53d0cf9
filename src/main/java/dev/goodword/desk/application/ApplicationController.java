package dev.goodword.desk.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One application: what is known of it, what was noted, and what the candidate sees now.
 */
@Controller
class ApplicationController {

	private static final int LONGEST_NOTE = 4000;

	private final Readers readers;

	private final ApplicationPage pages;

	private final Applications applications;

	private final AuditLog audit;

	ApplicationController(Readers readers, ApplicationPage pages, Applications applications, AuditLog audit) {
		this.readers = readers;
		this.pages = pages;
		this.applications = applications;
		this.audit = audit;
	}

	@GetMapping("/applications/{id}")
	@Access(value = Audience.STAFF, permission = Permission.SEE_APPLICATION)
	ModelAndView show(@PathVariable String id, @RequestParam Map<String, String> asked, StaffMember who, Locale locale,
			HttpServletRequest request) {
		Reader reader = this.readers.of(id, who, Permission.SEE_APPLICATION, locale);
		ModelAndView page = page(reader, asked, HttpStatus.OK);
		if (page.getModel().get("view") instanceof ApplicationView view && view.part().resume() != null) {
			this.audit.viewed(who.id().value(), "resume", "application", reader.application().id().toString(),
					request.getRemoteAddr());
		}
		return page;
	}

	@PostMapping("/applications/{id}/read")
	@Access(value = Audience.STAFF, permission = Permission.SEE_APPLICATION)
	String read(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.SEE_APPLICATION, locale);
		this.applications.recordRead(reader.application().id(), who);
		return "redirect:/applications/" + reader.application().id() + "?done=application-read";
	}

	@PostMapping("/applications/{id}/notes")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_NOTE)
	ModelAndView note(@PathVariable String id, @RequestParam(required = false) @Nullable String note, StaffMember who,
			Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_NOTE, locale);
		String text = Objects.requireNonNullElse(note, "").strip();
		if (text.isEmpty() || text.length() > LONGEST_NOTE) {
			ModelAndView page = page(reader, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
			page.addObject("note", text);
			page.addObject("problems", List.of(new Problem("note",
					reader.say(text.isEmpty() ? "desk.note.empty" : "desk.note.long", LONGEST_NOTE))));
			return page;
		}
		this.applications.addNote(reader.application().id(), text, who);
		return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done=note-saved");
	}

	private ModelAndView page(Reader reader, Map<String, String> asked, HttpStatus status) {
		return new ModelAndView("desk/application", Map.of("view", this.pages.view(reader, Part.of(asked))), status);
	}

}
