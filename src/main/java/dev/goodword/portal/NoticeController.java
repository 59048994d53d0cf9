package dev.goodword.portal;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What we store of applicants, why and for how long: the text they agree to, with its
 * version.
 */
@Controller
class NoticeController {

	@Access(value = Audience.PUBLIC, shared = true)
	@GetMapping("/notice")
	String notice(Model model, HttpServletResponse response) {
		PublicPages.mayBeAskedAgain(response);
		model.addAttribute("version", ConsentTexts.NOTICE);
		return "portal/notice";
	}

}
