package dev.goodword.desk.application;

import java.util.Locale;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.promises.Holds;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sends the holding message before its hour. */
@Controller
class HoldController {

	private final Readers readers;

	private final Holds holds;

	HoldController(Readers readers, Holds holds) {
		this.readers = readers;
		this.holds = holds;
	}

	@PostMapping("/applications/{id}/hold")
	@Access(value = Audience.STAFF, permission = Permission.CHANGE_PROMISE)
	String sendNow(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.CHANGE_PROMISE, locale);
		String page = "redirect:/applications/" + reader.application().id();
		try {
			return page + (this.holds.sendNow(reader.application().id(), who) ? "?done=hold-sent" : "?done=hold-gone");
		}
		catch (ConcurrencyFailureException ex) {
			return page + "?done=hold-gone";
		}
	}

}
