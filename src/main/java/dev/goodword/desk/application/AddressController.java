package dev.goodword.desk.application;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.CorrectingAddresses;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets right the address of a candidate to whom our mail does not get. */
@Controller
class AddressController {

	private final Readers readers;

	private final Dialogs dialogs;

	private final Candidates candidates;

	private final CorrectingAddresses addresses;

	AddressController(Readers readers, Dialogs dialogs, Candidates candidates, CorrectingAddresses addresses) {
		this.readers = readers;
		this.dialogs = dialogs;
		this.candidates = candidates;
		this.addresses = addresses;
	}

	@GetMapping("/applications/{id}/address")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView form(@PathVariable String id, StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		return form(reader, "", List.of(), HttpStatus.OK);
	}

	@PostMapping("/applications/{id}/address")
	@Access(value = Audience.STAFF, permission = Permission.WRITE_MESSAGE)
	ModelAndView correct(@PathVariable String id, @RequestParam(required = false) @Nullable String email,
			StaffMember who, Locale locale) {
		Reader reader = this.readers.of(id, who, Permission.WRITE_MESSAGE, locale);
		String typed = Objects.requireNonNullElse(email, "").strip();
		Optional<EmailAddress> address = EmailAddress.parse(typed);
		if (address.isEmpty()) {
			return form(reader, typed, List.of(new Problem("email", reader.say("desk.address.wrong"))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.addresses.correct(reader.application().id(), address.get(), who);
		}
		catch (Refused ex) {
			return form(reader, typed, List.of(new Problem("email", reader.say(ex.refusal().messageKey()))),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:/applications/" + reader.application().id() + "?done=address-corrected");
	}

	private ModelAndView form(Reader reader, String typed, List<Problem> problems, HttpStatus status) {
		EmailAddress present = this.candidates.profile(reader.application().candidate()).email();
		ModelAndView page = new ModelAndView("desk/address", status);
		page.addObject("dialog", this.dialogs.of(reader, problems));
		page.addObject("correctable", this.addresses.isCorrectable(reader.application().id()));
		page.addObject("present", (present != null) ? present.value() : reader.say("desk.inbox.sender.none"));
		page.addObject("email", typed);
		return page;
	}

}
