package dev.goodword.positions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.SiteId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Positions that live in memory only. */
final class PositionExamples {

	static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final UUID SOME = new UUID(0, 1);

	private PositionExamples() {
	}

	static NewPosition wanted() {
		return wanted("java-developer", 1, false, null);
	}

	static NewPosition wanted(String code, int openings, boolean confidential, @Nullable LocalDate closesOn) {
		return new NewPosition(code, new LocalizedText("Java developer", "Java工程师"), new CompanyId(SOME),
				new DepartmentId(SOME), new SiteId(SOME), new AccountId(SOME), new CalendarId(SOME), SHANGHAI, openings,
				confidential, false, closesOn,
				new Salary(new BigDecimal("25000"), new BigDecimal("40000"), "CNY", Salary.Period.MONTH, 14),
				"FULL_TIME", "ONSITE",
				List.of(new Posting(LocaleTag.EN, "Shanghai", "", List.of(), List.of(), List.of(), List.of())),
				Map.of(), List.of());
	}

}
