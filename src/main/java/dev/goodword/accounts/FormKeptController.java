package dev.goodword.accounts;

import dev.goodword.web.KeptForm;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives a form back that came too late to be trusted, with everything that was typed.
 */
@Controller
class FormKeptController {

	@Access(Audience.PUBLIC)
	@RequestMapping(KeptForm.PAGE)
	@ResponseStatus(HttpStatus.FORBIDDEN)
	String show(HttpServletRequest request, Model model) {
		if (request.getDispatcherType() != DispatcherType.FORWARD
				|| !(request.getAttribute(KeptForm.ATTRIBUTE) instanceof KeptForm form)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("kept", form);
		return "accounts/form-kept";
	}

}
