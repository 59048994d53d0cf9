package dev.goodword.desk.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.communication.Messages;
import dev.goodword.promises.Deciders;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.Promises;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Apologises for a case that others let lie, and asks the candidate whether they want to
 * stay in. The message is shown first.
 */
@Controller
class AskToStayController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Deciders deciders;

	private final Promises promises;

	private final Messages messages;

	private final InstantSource clock;

	AskToStayController(Readers readers, Dialogs dialogs, Deciders deciders, Promises promises, Messages messages,
			InstantSource clock) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.deciders = deciders;
		this.promises = promises;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/applications/{id}/ask")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_PROMISE)
	ModelAndView look(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.CHANGE_PROMISE, locale);
		if (!this.deciders.acts(reader.application().id(), who).mayAsk()) {
			return new ModelAndView(page(reader) + "?done=act-gone");
		}
		ModelAndView page = new ModelAndView("desk/ask");
		page.addObject("dialog", this.dialogs.of(reader, List.of()));
		page.addObject("send", this.dialogs.sendBox(reader, this.messages.previewAsk(reader.application().id()),
				this.promises.preview(PromiseKind.LAPSE_CHOICE, reader.application(), this.clock.instant())));
		return page;
	}

	@PostMapping("/applications/{id}/ask")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_PROMISE)
	ModelAndView ask(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.CHANGE_PROMISE, locale);
		try {
			this.deciders.ask(reader.application().id(), who);
		}
		catch (Refused | ConcurrencyFailureException ex) {
			return new ModelAndView(page(reader) + "?done=act-gone");
		}
		return new ModelAndView(page(reader) + "?done=candidate-asked");
	}

	private static String page(Reader reader) {
		return "redirect:/applications/" + reader.application().id();
	}

}
