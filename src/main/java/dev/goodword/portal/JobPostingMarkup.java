package dev.goodword.portal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Site;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Posting;
import dev.goodword.positions.PublishedPosition;
import dev.goodword.positions.Salary;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.PublicAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A position as a schema.org JobPosting for search engines, in the words of the page it
 * stands on. The JSON holds none of the characters that could end the script element
 * around it.
 */
@Component
class JobPostingMarkup {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Accounts accounts;

	private final PageWords words;

	private final PublicAddress address;

	JobPostingMarkup(Accounts accounts, PageWords words, PublicAddress address) {
		this.accounts = accounts;
		this.words = words;
		this.address = address;
	}

	/** The markup of a position that takes applications. */
	String of(PublishedPosition position, LocaleTag language) {
		PositionSummary summary = position.summary();
		Company company = this.accounts.company(summary.company());
		Site site = this.accounts.site(summary.site());
		Map<String, Object> posting = new LinkedHashMap<>(Map.of("@context", "https://schema.org/"));
		posting.putAll(typed("JobPosting"));
		posting.put("title", summary.title().in(language));
		posting.put("description", description(position.postingIn(language), language));
		if (summary.openedAt() != null) {
			posting.put("datePosted", summary.openedAt().atZone(summary.zone()).toLocalDate().toString());
		}
		if (summary.closesOn() != null) {
			posting.put("validThrough", endOf(summary.closesOn(), summary.zone()));
		}
		posting.put("employmentType", position.employment());
		posting.put("identifier", named("PropertyValue", company.name().in(language), "value", summary.code()));
		posting.put("hiringOrganization",
				named("Organization", company.name().in(language), "sameAs", this.address.link("/")));
		posting.put("jobLocation", place(site, language));
		if (position.workplace().equals("REMOTE")) {
			posting.put("jobLocationType", "TELECOMMUTE");
			posting.put("applicantLocationRequirements", named("Country", site.country(), null, null));
		}
		if (position.salary() != null) {
			posting.put("baseSalary", salary(position.salary()));
		}
		posting.put("directApply", true);
		posting.put("url", this.address.link("/jobs/" + summary.code()));
		return safe(JSON.writeValueAsString(posting));
	}

	private String description(Posting posting, LocaleTag language) {
		return section("portal.position.tasks", posting.tasks(), language)
				+ section("portal.position.needs", posting.needs(), language)
				+ section("portal.position.welcome", posting.wishes(), language)
				+ section("portal.position.offers", posting.offers(), language);
	}

	private String section(String key, List<String> items, LocaleTag language) {
		if (items.isEmpty()) {
			return "";
		}
		StringBuilder html = new StringBuilder("<h2>").append(this.words.say(language, key)).append("</h2><ul>");
		items.forEach((item) -> html.append("<li>").append(HtmlUtils.htmlEscape(item, "UTF-8")).append("</li>"));
		return html.append("</ul>").toString();
	}

	private static Map<String, Object> place(Site site, LocaleTag language) {
		Map<String, Object> postal = typed("PostalAddress");
		postal.put("addressLocality", site.city());
		if (!site.region().isEmpty()) {
			postal.put("addressRegion", site.region());
		}
		if (!site.postalCode().isEmpty()) {
			postal.put("postalCode", site.postalCode());
		}
		postal.put("addressCountry", site.country());
		return named("Place", site.name().in(language), "address", postal);
	}

	private static Map<String, Object> salary(Salary salary) {
		Map<String, Object> value = typed("QuantitativeValue");
		value.put("minValue", salary.from());
		value.put("maxValue", salary.to());
		value.put("unitText", salary.period().name());
		Map<String, Object> amount = typed("MonetaryAmount");
		amount.put("currency", salary.currency());
		amount.put("value", value);
		return amount;
	}

	private static String endOf(LocalDate day, ZoneId zone) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atTime(LocalTime.of(23, 59, 59)).atZone(zone));
	}

	private static Map<String, Object> typed(String type) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		return thing;
	}

	private static Map<String, Object> named(String type, String name, @Nullable String key, @Nullable Object value) {
		Map<String, Object> thing = typed(type);
		thing.put("name", name);
		if (key != null && value != null) {
			thing.put(key, value);
		}
		return thing;
	}

	/** The same JSON without the characters HTML gives a meaning to. */
	static String safe(String json) {
		return json.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026")
			.replace("'", "\\u0027")
			.replace("\u2028", "\\u2028")
			.replace("\u2029", "\\u2029");
	}

}
