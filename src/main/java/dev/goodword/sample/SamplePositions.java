package dev.goodword.sample;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Role;
import dev.goodword.positions.NewPosition;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Posting;
import dev.goodword.positions.Question;
import dev.goodword.positions.QuestionId;
import dev.goodword.positions.RunningPositions;
import dev.goodword.positions.Salary;
import dev.goodword.shared.Chance;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The three positions the sample company opens. */
@Component
@OnSampleInstallation
class SamplePositions {

	private static final LocalizedText WHY = new LocalizedText("Why this job?", "为什么选择这个职位？");

	private static final int WHY_LONGEST = 600;

	private final RunningPositions positions;

	private final Chance chance;

	private final InstantSource clock;

	SamplePositions(RunningPositions positions, Chance chance, InstantSource clock) {
		this.positions = positions;
		this.chance = chance;
		this.clock = clock;
	}

	Opened open(SampleCompany.Place shanghai, SampleCompany.Place leeds, Team team) {
		return new Opened(open(developer(shanghai, team)), open(careLead(leeds, team)),
				open(storeManager(leeds, team)));
	}

	private PositionId open(NewPosition wanted) {
		PositionId id = this.positions.draft(wanted);
		this.positions.open(id);
		return id;
	}

	private NewPosition developer(SampleCompany.Place place, Team team) {
		Posting english = new Posting(LocaleTag.EN, "Shanghai, 3 days a week on site", "January",
				List.of("Look after the stock service between shops and warehouse, about four million requests a day",
						"Turn nightly batches into live updates, together with two colleagues",
						"Share the on-call rota, one week in six; a person sorts the night calls first"),
				List.of("Three years or more of server-side Java or Kotlin",
						"You have written logs and tests that can be read in the middle of the night",
						"You discuss plans in Chinese and read English documents"),
				List.of("Kafka, tuning MySQL, or retail"),
				List.of("25,000 to 40,000 yuan a month, 14 months, the same during probation",
						"15 days of leave, flexible hours, extra health insurance"));
		Posting chinese = new Posting(LocaleTag.ZH_HANS, "上海，每周到岗3天", "1月入职",
				List.of("负责门店与仓库之间的库存服务，每天约400万次请求", "和两位同事一起，把现有的批处理改成实时更新", "参与值班，每六周一周，夜间告警先由专人分级"),
				List.of("三年以上Java或Kotlin服务端经验", "写过半夜也能看懂的日志和测试", "能用中文讨论方案，能读英文文档"), List.of("Kafka、MySQL调优或零售业务经验"),
				List.of("月薪25000至40000元，按14个月发放，试用期不打折", "15天年假，弹性上下班，补充医疗保险"));
		Salary salary = new Salary(new BigDecimal("25000"), new BigDecimal("40000"), "CNY", Salary.Period.MONTH, 14);
		return position("backend-developer", new LocalizedText("Backend developer", "后端开发工程师"), place,
				team.recruiterShanghai(), team.managerShanghai(), false, closesIn(place, 40), salary, "HYBRID",
				List.of(english, chinese));
	}

	private NewPosition careLead(SampleCompany.Place place, Team team) {
		Posting english = new Posting(LocaleTag.EN, "Leeds, 3 days a week on site", "February",
				List.of("Lead six people who answer customers by phone and mail",
						"Take the hard calls yourself, and turn what you hear into fewer calls",
						"Tell the shops every week what went wrong for customers, and what changed"),
				List.of("Two years of leading people who talk with customers",
						"You write clearly and kindly, also when the answer is no"),
				List.of("Repairs or returns of household goods"), List.of("£34,000 to £39,000 a year, 28 days of leave",
						"Two paid days a year for something you want to learn"));
		Posting chinese = new Posting(LocaleTag.ZH_HANS, "利兹，每周到岗3天", "2月入职",
				List.of("带领六位同事，通过电话和邮件答复客户", "亲自接最难的电话，并让同样的问题越来越少", "每周告诉门店：客户遇到了什么，我们改了什么"),
				List.of("两年以上带领客户服务团队的经验", "书面表达清楚、友善，说“不”的时候也一样"), List.of("家居用品的退货或维修经验"),
				List.of("年薪34000至39000英镑，28天年假", "每年两天带薪学习假"));
		Salary salary = new Salary(new BigDecimal("34000"), new BigDecimal("39000"), "GBP", Salary.Period.YEAR, 12);
		return position("customer-care-lead", new LocalizedText("Customer care lead", "客户服务主管"), place,
				team.recruiterLeeds(), team.managerLeeds(), true, null, salary, "HYBRID", List.of(english, chinese));
	}

	private NewPosition storeManager(SampleCompany.Place place, Team team) {
		Posting english = new Posting(LocaleTag.EN, "Leeds, in the shop", "",
				List.of("Run our shop on Briggate with nine colleagues", "Plan shifts that people can live with",
						"Know by Friday what customers asked for and did not find"),
				List.of("You have run a shop or a department", "Numbers do not frighten you"), List.of(),
				List.of("£31,000 to £36,000 a year", "Every second weekend free"));
		Posting chinese = new Posting(LocaleTag.ZH_HANS, "利兹，门店到岗", "",
				List.of("和九位同事一起经营布里盖特街门店", "排出大家都能接受的班次", "每周五前清楚顾客想买却没买到什么"), List.of("管理过一家店或一个部门", "看得懂数字"),
				List.of(), List.of("年薪31000至36000英镑", "每两周有一个完整周末"));
		Salary salary = new Salary(new BigDecimal("31000"), new BigDecimal("36000"), "GBP", Salary.Period.YEAR, 12);
		return position("store-manager", new LocalizedText("Store manager", "门店经理"), place, team.recruiterLeeds(),
				team.managerLeeds(), true, closesIn(place, 21), salary, "ONSITE", List.of(english, chinese));
	}

	private NewPosition position(String code, LocalizedText title, SampleCompany.Place place, AccountId owner,
			AccountId manager, boolean customerFacing, @Nullable LocalDate closesOn, Salary salary, String workplace,
			List<Posting> postings) {
		Question why = new Question(new QuestionId(this.chance.newId()), 1, Question.Kind.TEXT, WHY, false,
				WHY_LONGEST);
		return new NewPosition(code, title, place.company(), place.department(), place.site(), owner, place.calendar(),
				place.zone(), 1, false, customerFacing, closesOn, salary, "FULL_TIME", workplace, postings,
				Map.of(owner, Set.of(Role.RECRUITER), manager, Set.of(Role.HIRING_MANAGER)), List.of(why));
	}

	private LocalDate closesIn(SampleCompany.Place place, int days) {
		return this.clock.instant().atZone(place.zone()).toLocalDate().plusDays(days);
	}

	/** Who hires. */
	record Team(AccountId recruiterShanghai, AccountId recruiterLeeds, AccountId managerShanghai,
			AccountId managerLeeds) {
	}

	/** The positions that were opened. */
	record Opened(PositionId developer, PositionId careLead, PositionId storeManager) {
	}

}
