package dev.goodword.desk;

import java.util.Locale;
import java.util.Map;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Audience;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.LocaleTag;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The applications of one position, as list or board. */
@Controller
class PipelineController {

	private final PipelinePage pages;

	private final MessageSource texts;

	PipelineController(PipelinePage pages, MessageSource texts) {
		this.pages = pages;
		this.texts = texts;
	}

	@GetMapping("/positions/{position}")
	@Access(value = Audience.STAFF, permission = { Permission.SEE_POSITION, Permission.SEE_APPLICATION })
	String pipeline(@PathVariable String position, @RequestParam Map<String, String> asked, StaffMember who,
			Locale locale, Model model) {
		model.addAttribute("pipeline", this.pages.view(Paths.position(position), PipelineQuery.of(asked), who,
				new Wording(this.texts, LocaleTag.of(locale), who.zone())));
		return "desk/pipeline";
	}

}
