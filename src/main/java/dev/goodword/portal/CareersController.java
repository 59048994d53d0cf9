package dev.goodword.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.goodword.accounts.Access;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Audience;
import dev.goodword.positions.CareerFilter;
import dev.goodword.positions.CareerSite;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The career home: every open position, and a search that lives in the address. */
@Controller
class CareersController {

	private static final int NEAREST = 3;

	private final CareerSite careers;

	private final Accounts accounts;

	private final JobRows rows;

	CareersController(CareerSite careers, Accounts accounts, JobRows rows) {
		this.careers = careers;
		this.accounts = accounts;
		this.rows = rows;
	}

	@Access(value = Audience.PUBLIC, shared = true)
	@GetMapping("/")
	String careers(@ModelAttribute("search") CareerSearch search, Locale locale, Model model,
			HttpServletResponse response) {
		LocaleTag language = LocaleTag.of(locale);
		List<PublishedPosition> all = this.careers.published(CareerFilter.ALL);
		List<PublishedPosition> found = search.isNarrow() ? this.careers.published(search.filter()) : all;
		model.addAttribute("page", new CareersView(this.rows.of(found, language), all.isEmpty(), search.isNarrow(),
				this.rows.of(nearest(search, found), language), places(all, language), teams(all, language)));
		PublicPages.mayBeAskedAgain(response);
		return "portal/careers";
	}

	private List<PublishedPosition> nearest(CareerSearch search, List<PublishedPosition> found) {
		if (!found.isEmpty()) {
			return List.of();
		}
		return Stream.of(search.wider(), CareerFilter.ALL)
			.map(this.careers::published)
			.filter((wider) -> !wider.isEmpty())
			.findFirst()
			.orElse(List.of())
			.stream()
			.limit(NEAREST)
			.toList();
	}

	private List<Choice> places(List<PublishedPosition> all, LocaleTag language) {
		return this.accounts.sites()
			.stream()
			.filter((site) -> all.stream().anyMatch((position) -> position.summary().site().equals(site.id())))
			.map((site) -> Choice.of(site.id(), site.name(), language))
			.sorted(Comparator.comparing(Choice::text))
			.toList();
	}

	private List<Choice> teams(List<PublishedPosition> all, LocaleTag language) {
		return this.accounts.departments()
			.stream()
			.filter((team) -> all.stream().anyMatch((position) -> position.summary().department().equals(team.id())))
			.map((team) -> Choice.of(team.id(), team.name(), language))
			.sorted(Comparator.comparing(Choice::text))
			.toList();
	}

	/**
	 * The career home.
	 *
	 * @param jobs what was found
	 * @param nothingOpen whether there is no open position at all
	 * @param narrow whether the visitor asked for less than everything
	 * @param nearest what comes close when nothing was found
	 * @param places where there are positions
	 * @param teams which teams have positions
	 */
	record CareersView(List<JobRow> jobs, boolean nothingOpen, boolean narrow, List<JobRow> nearest,
			List<Choice> places, List<Choice> teams) {
	}

	/**
	 * One choice of a list.
	 *
	 * @param value what the form sends
	 * @param text what the visitor reads
	 */
	record Choice(String value, String text) {

		static Choice of(Object id, LocalizedText name, LocaleTag language) {
			return new Choice(id.toString(), name.in(language));
		}

	}

}
