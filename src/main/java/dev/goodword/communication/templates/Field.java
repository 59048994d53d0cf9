package dev.goodword.communication.templates;

import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;

/** All that a content file may speak of, and nothing else; nothing here can compute. */
public enum Field {

	/** How the letter addresses them. */
	CANDIDATE_GREETING("candidate.greeting", FieldShape.LINE, true, "Li", "李雷"),
	/** The position's title. */
	POSITION_TITLE("position.title", FieldShape.LINE, true, "Backend engineer", "后端开发工程师"),
	/** The application's reference. */
	APPLICATION_CODE("application.code", FieldShape.LINE, true, "GW-7F3K-2M", "GW-7F3K-2M"),
	/** Who reads or has read the application. */
	READER_NAME("reader.name", FieldShape.LINE, false, "Chen Yu", "陈屿"),
	/** Present when a named person is assigned to read it. */
	FACT_READER("fact.reader", FieldShape.FLAG, false, "yes", "yes"),
	/** Present when the named person has recorded reading it. */
	FACT_READ("fact.read", FieldShape.FLAG, false, "yes", "yes"),
	/** Present when answers to the mail reach a mailbox that people read. */
	REPLY_READ("reply.read", FieldShape.FLAG, false, "yes", "yes"),
	/** A sentence that names a long closure before the promised date. */
	HOLIDAY_NOTE("holiday.note", FieldShape.LINE, false,
			"Our offices are closed from 1 October to 7 October 2026; the date already counts that in.",
			"10月1日至7日我们放假，上述日期已考虑在内。"),
	/** The day of the talk. */
	INTERVIEW_DATE("interview.date", FieldShape.LINE, true, "Tue 6 Oct", "10月6日（周二）"),
	/** The day a person opened the application. */
	REVIEW_DATE("review.date", FieldShape.LINE, true, "Wed 23 Sep", "9月23日（周三）"),
	/** What that person is in the hiring. */
	REVIEWER_ROLE("reviewer.role", FieldShape.LINE, true, "the recruiter responsible", "负责招聘的同事"),
	/** What convinced the team, in its own words. */
	STRENGTH_TEXT("strength.text", FieldShape.TEXT, false, "your clear answer about queues", "您对队列问题的清晰回答"),
	/** The name of the next step. */
	NEXT_STEP("next.step", FieldShape.LINE, true, "a first talk of 30 minutes", "30分钟的初次面谈"),
	/** How much of their time it takes. */
	NEXT_EFFORT("next.effort", FieldShape.LINE, false, "30 minutes", "30分钟"),
	/** What comes after it. */
	NEXT_REMAINING("next.remaining", FieldShape.LINE, false, "our decision", "我们的决定"),
	/** Why we do not go further. */
	REASON_TEXT("reason.text", FieldShape.TEXT, true, "Others showed more experience with large databases.",
			"其他申请人在大型数据库方面经验更多。"),
	/** What became of the position: one word. */
	CLOSE_WORD("close.word", FieldShape.LINE, true, "filled", "招满"),
	/** Why the position ended, as a person wrote it. */
	CLOSE_REASON("close.reason", FieldShape.TEXT, true, "Somebody with ten years in logistics has accepted our offer.",
			"一位有十年物流经验的同事已接受我们的录用通知。"),
	/** How far the application had come, as they were told. */
	STAGE_REACHED("application.stage_plain", FieldShape.LINE, true, "First talk", "初次面谈"),
	/** What we valued, written by a person. */
	FEEDBACK_STRENGTH("feedback.strength", FieldShape.TEXT, true, "how you took the outage apart step by step.",
			"您一步一步分析故障的方式。"),
	/** What decided it, written by a person. */
	FEEDBACK_POINT("feedback.point", FieldShape.TEXT, true, "the role needs daily work with Kubernetes.",
			"该岗位每天都要使用 Kubernetes。"),
	/** The last day of the questionnaire. */
	SURVEY_UNTIL("survey.until", FieldShape.LINE, true, "Wed 21 Oct", "10月21日（周三）"),
	/** Present in the one reminder. */
	SURVEY_REMINDER("survey.reminder", FieldShape.FLAG, false, "yes", "yes"),
	/** The six digits. */
	SIGNIN_CODE("signin.code", FieldShape.LINE, true, "482 913", "482 913"),
	/** The hour until which they are valid. */
	SIGNIN_UNTIL("signin.until", FieldShape.LINE, true, "14:10 (Shanghai time)", "14:10（上海时间）"),
	/** Present when it needs them, or names a time. */
	FACT_PRESSING("fact.pressing", FieldShape.FLAG, false, "yes", "yes"),
	/** The last day of saying that it was not them. */
	ADDRESS_UNTIL("address.until", FieldShape.LINE, true, "Wed 30 Sep", "9月30日（周三）"),
	/** The date we did not keep. */
	BROKEN_DATE("broken.date", FieldShape.LINE, true, "Wed 30 Sep", "9月30日（周三）"),
	/** The new date, written out. */
	PROMISE_DATE("promise.date", FieldShape.LINE, true, "Wednesday, 30 September 2026", "2026年9月30日（周三）"),
	/** The date that was told. */
	TOLD_DATE("told.date", FieldShape.LINE, true, "Wed 30 Sep", "9月30日（周三）"),
	/** Present when the told date is today. */
	FACT_TODAY("fact.today", FieldShape.FLAG, false, "yes", "yes"),
	/** Since when we say what has happened. */
	TOUCH_DATE("touch.date", FieldShape.LINE, true, "Tue 22 Sep", "9月22日（周二）"),
	/** What has been recorded since. */
	FACTS_DONE("facts.done", FieldShape.TEXT, false, "a person of the hiring team read your application (Thu 24 Sep).",
			"招聘团队已有专人阅读您的申请，9月24日（周四）。"),
	/** Present while the position takes applications. */
	FACT_POSITION_OPEN("fact.position_open", FieldShape.FLAG, false, "yes", "yes"),
	/** What is still open. */
	FACTS_OPEN("facts.open", FieldShape.TEXT, true, "your application is being read; there is no decision yet.",
			"您的申请仍在阅读中，尚无结论。"),
	/** Who answers for it. */
	ESCALATION_NAME("escalation.name", FieldShape.LINE, true, "Wang Li", "王砺"),
	/** Where that person can be called. */
	ESCALATION_PHONE("escalation.phone", FieldShape.LINE, false, "+86 21 5555 0100", "+86 21 5555 0100"),
	/** One of our own people, as they write their name. */
	STAFF_NAME("staff.name", FieldShape.LINE, true, "Chen Yu", "陈屿"),
	/** How many people wait, in a sentence. */
	DIGEST_HEADLINE("digest.headline", FieldShape.LINE, true, "2 people wait for a word from you", "有2人在等您的答复"),
	/** Who waits, line by line. */
	DIGEST_LINES("digest.lines", FieldShape.TEXT, true,
			"Mia O’Neill, Backend engineer: a holding message goes out by itself, 30 Nov, 10:07, unless you decide first.\n"
					+ "https://jobs.lumina.example/applications/7f3k",
			"欧阳思齐，后端开发工程师：11月30日10:07将自动发出进展说明，除非您先作出决定。\nhttps://jobs.lumina.example/applications/7f3k"),
	/** What became of the promises of a week. */
	WEEK_HEADLINE("week.headline", FieldShape.LINE, true, "Last week: 42 of 45 promises kept", "上周45项承诺，兑现42项"),
	/** The week, line by line. */
	WEEK_LINES("week.lines", FieldShape.TEXT, true,
			"21 September 2026 to 27 September 2026\n38 kept by a person, 4 by an automatic message, 3 broken.\n"
					+ "Mia O’Neill, Backend engineer: 5 working days without a word, told Wed 30 Sep\n"
					+ "https://jobs.lumina.example/applications/7f3k",
			"2026年9月21日至2026年9月27日\n由人兑现38项，自动消息兑现4项，失约3项。\n"
					+ "欧阳思齐，后端开发工程师：静默5个工作日，已告知9月30日（周三）\nhttps://jobs.lumina.example/applications/7f3k"),
	/** When the talk is, in short. */
	INTERVIEW_WHEN("interview.when", FieldShape.LINE, true, "Mon 26 Oct, 10:00 (London time)", "10月26日（周一）10:00（伦敦时间）"),
	/** When the talk is, in full. */
	INTERVIEW_WHEN_LONG("interview.when_long", FieldShape.LINE, true, "Monday, 26 October 2026, 10:00 (London time)",
			"2026年10月26日（周一）10:00（伦敦时间）"),
	/** The hour of the talk. */
	INTERVIEW_TIME("interview.time", FieldShape.LINE, true, "10:00 (London time)", "10:00（伦敦时间）"),
	/** The same on the candidate's clock; present when that shows another hour. */
	INTERVIEW_YOUR_TIME("interview.your_time", FieldShape.LINE, false, "Monday, 26 October 2026, 18:00 (Shanghai time)",
			"2026年10月26日（周一）18:00（上海时间）"),
	/** How long it takes. */
	INTERVIEW_MINUTES("interview.minutes", FieldShape.LINE, true, "45 minutes", "45分钟"),
	/** How they meet. */
	INTERVIEW_MODE("interview.mode", FieldShape.LINE, true, "by video", "视频"),
	/** Where they meet. */
	INTERVIEW_PLACE("interview.place", FieldShape.TEXT, true, "https://meet.lumina.example/7f3k",
			"https://meet.lumina.example/7f3k"),
	/** Whom they meet. */
	PANEL_LIST("panel.list", FieldShape.LINE, true, "Wang Li, Zhao Min", "王砺、赵敏"),
	/** What it is about and how to prepare. */
	INTERVIEW_TOPICS("interview.topics", FieldShape.TEXT, false, "We talk about one of your projects.",
			"我们会聊聊您做过的一个项目。"),
	/** When the talk was to be before it moved. */
	INTERVIEW_OLD_WHEN("interview.old_when", FieldShape.LINE, false, "Fri 23 Oct, 10:00", "10月23日（周五）10:00"),
	/** Why it changes, in the words of whoever changed it. */
	CHANGE_REASON("change.reason", FieldShape.TEXT, false, "Zhao Min is ill.", "赵敏生病了。"),
	/** Present when it changes because of us. */
	CHANGE_BY_US("change.by_us", FieldShape.FLAG, false, "yes", "yes"),
	/** What is called off because somebody withdrew. */
	CANCELLED_ITEMS("cancelled.items", FieldShape.TEXT, false, "our talk on Mon 26 Oct, 10:00", "10月26日（周一）10:00的面谈"),
	/** The times to choose from, line by line, on their own clock. */
	SLOTS_LIST("slots.list", FieldShape.TEXT, true, "Tue 29 Sep, 15:00\nWed 30 Sep, 10:00",
			"9月29日（周二）15:00\n9月30日（周三）10:00"),
	/** Present when these times take the place of others. */
	SLOTS_AGAIN("slots.again", FieldShape.FLAG, false, "yes", "yes"),
	/** Present while a time can be chosen. */
	SLOTS_AHEAD("slots.ahead", FieldShape.FLAG, false, "yes", "yes"),
	/** Whose clock the times are told on. */
	CANDIDATE_ZONE("candidate.zone", FieldShape.LINE, true, "Shanghai time", "上海时间"),
	/** The last day on which they choose a time. */
	ANSWER_DUE("answer.due", FieldShape.LINE, true, "Mon 28 Sep", "9月28日（周一）"),
	/** What would fit them, in their own words. */
	SUGGESTION_TEXT("suggestion.text", FieldShape.TEXT, true, "Any afternoon next week.", "下周任意下午。"),
	/** What we ask for, line by line. */
	REQUEST_ITEMS("request.items", FieldShape.TEXT, true,
			"1. Your certificate of the training.\n2. When you could start.", "1. 您的培训证书。\n2. 您最早的到岗时间。"),
	/** Why we ask for it. */
	REQUEST_REASON("request.reason", FieldShape.TEXT, true, "The team plans the first weeks now.", "团队正在安排入职初期的工作。"),
	/** How long it takes them. */
	REQUEST_MINUTES("request.minutes", FieldShape.LINE, true, "10 minutes", "10分钟"),
	/** The last day on which they answer. */
	REQUEST_DUE("request.due", FieldShape.LINE, true, "Fri 9 Oct", "10月9日（周五）"),
	/** Present when a file is asked for. */
	REQUEST_FILE("request.file", FieldShape.FLAG, false, "yes", "yes"),
	/** Present when more than one thing is asked for. */
	REQUEST_SEVERAL("request.several", FieldShape.FLAG, false, "yes", "yes"),
	/** Present when one of us entered their answer. */
	REQUEST_RECORDED("request.recorded", FieldShape.FLAG, false, "yes", "yes"),
	/** The last day of their answer to our offer. */
	OFFER_DUE("offer.due", FieldShape.LINE, true, "Fri 9 Oct", "10月9日（周五）"),
	/** What they asked. */
	QUESTION_TEXT("question.text", FieldShape.TEXT, true, "Can I work from home some days?", "可以部分时间居家办公吗？"),
	/** What they want to know of our decision above all. */
	WISH_TEXT("wish.text", FieldShape.TEXT, false, "What was missing in my work sample?", "我的作品缺少什么？"),
	/** What a person answers. */
	ANSWER_TEXT("answer.text", FieldShape.TEXT, true, "Two days a week, once you know the team.", "熟悉团队后，每周可以有两天。"),
	/** What they complained of. */
	CONTACT_TEXT("contact.text", FieldShape.TEXT, true, "Twice nobody was there for the talk.", "约好的面谈，两次都没有人到场。"),
	/** Present when these are their own words. */
	FACT_WROTE("fact.wrote", FieldShape.FLAG, false, "yes", "yes"),
	/** Present when whoever answers takes no part in the hiring. */
	FACT_APART("fact.apart", FieldShape.FLAG, false, "yes", "yes"),
	/** What whoever answers is in the company. */
	ESCALATION_ROLE("escalation.role", FieldShape.LINE, true, "head of recruiting", "招聘负责人"),
	/** What a person answers to it. */
	RESPONSE_TEXT("response.text", FieldShape.TEXT, true, "You are right: nobody told you.", "您说得对，没有人通知您。"),
	/** The day by which they have the next word about it. */
	RESPONSE_DATE("response.date", FieldShape.LINE, false, "Wednesday, 7 October 2026", "2026年10月7日（周三）"),
	/** Where everybody can read the answer. */
	FAQ_LINK("faq.link", FieldShape.TEXT, false, "https://jobs.lumina.example/jobs/backend#questions",
			"https://jobs.lumina.example/jobs/backend#questions"),
	/** Who is responsible. */
	OWNER_NAME("owner.name", FieldShape.LINE, true, "Chen Yu", "陈屿"),
	/** The last day on which a withdrawn application can be brought back. */
	REOPEN_UNTIL("reopen.until", FieldShape.LINE, false, "Fri 9 Oct", "10月9日（周五）"),
	/** For how long we have owed a decision. */
	WAIT_DAYS("wait.days", FieldShape.LINE, true, "18 days", "18天"),
	/** Until when the candidate may choose. */
	CHOICE_DATE("choice.date", FieldShape.LINE, true, "Fri 9 Oct", "10月9日（周五）"),
	/** Several applications on which there is no decision yet, line by line. */
	HELD_ENTRIES("held.entries", FieldShape.TEXT, true,
			"Backend engineer: new date Wednesday, 30 September 2026. Still open: your application is being read.\n"
					+ "Data analyst: new date Wednesday, 30 September 2026. Still open: the next step.",
			"后端开发工程师：新的答复日期2026年9月30日（周三）。尚待完成：您的申请仍在阅读中。\n数据分析师：新的答复日期2026年9月30日（周三）。尚待完成：商定下一步。"),
	/** What a person writes to the candidate. */
	UPDATE_TEXT("update.text", FieldShape.TEXT, true, "Two colleagues look at your work; one of them is travelling.",
			"有两位同事在看您的作品，其中一位正在出差。"),
	/** What a person writes about, in a few words. */
	MESSAGE_TOPIC("message.topic", FieldShape.LINE, true, "How to find our office", "怎样找到我们的办公室"),
	/** Where they may go on with the same papers. */
	MATCH_TITLE("match.title", FieldShape.LINE, false, "Platform engineer", "平台工程师"),
	/** The last day of doing so. */
	MATCH_UNTIL("match.until", FieldShape.LINE, false, "Wed 21 Oct", "10月21日（周三）"),
	/** Until when their application is kept if they say yes. */
	KEEP_UNTIL("keep.until", FieldShape.LINE, false, "Monday, 1 March 2027", "2027年3月1日（周一）"),
	/** The last day of saying so. */
	KEEP_ANSWER("keep.answer", FieldShape.LINE, false, "Wed 21 Oct", "10月21日（周三）"),
	/** What we remember of them, as a person wrote it. */
	POOL_REASON("pool.reason", FieldShape.TEXT, true, "how you took the outage apart step by step", "您一步一步分析故障的方式"),
	/** Where something may open. */
	POOL_AREA("pool.area", FieldShape.LINE, true, "platform engineering", "平台工程"),
	/** For how long they may be written to. */
	POOL_MONTHS("pool.months", FieldShape.LINE, true, "12 months", "12个月"),
	/** When a letter was sent by mistake. */
	WRONG_TIME("wrong.time", FieldShape.LINE, true, "Thu 24 Sep, 10:12", "9月24日（周四）10:12"),
	/** What that letter was called. */
	WRONG_SUBJECT("wrong.subject", FieldShape.LINE, true, "Your application for Backend engineer: our decision",
			"关于您应聘「后端开发工程师」的结果"),
	/** What is correct, as a person wrote it. */
	CORRECT_TEXT("correct.text", FieldShape.TEXT, true,
			"Your application goes on; the letter was meant for another position.", "您的申请仍在进行中，那封信本应发给另一个职位的申请人。"),
	/** Present when we know a number to call. */
	FACT_PHONE("fact.phone", FieldShape.FLAG, false, "yes", "yes"),
	/** Why hiring rests, as a person wrote it. */
	PAUSE_REASON("pause.reason", FieldShape.TEXT, true, "The team moves to another building until December.",
			"团队正在搬迁，预计12月完成。"),
	/** The day on which we decide whether it goes on. */
	PAUSE_REVIEW("pause.review", FieldShape.LINE, true, "Tue 29 Sep", "9月29日（周二）"),
	/** The last day the candidate is away. */
	AWAY_UNTIL("away.until", FieldShape.LINE, true, "Tue 6 Oct", "10月6日（周二）"),
	/** What one of our own people has to know at once, in a line. */
	ALERT_HEADLINE("alert.headline", FieldShape.LINE, true, "Mia O’Neill needs our answer by Wed 30 Sep",
			"欧阳思齐须在9月30日（周三）前得到我们的答复"),
	/** What it means and what is to be done. */
	ALERT_TEXT("alert.text", FieldShape.TEXT, true,
			"Backend engineer. Another employer expects their answer that day, so your time ends Tue 29 Sep, 18:00.",
			"后端开发工程师。另一家公司要求其当天答复，因此您的期限是9月29日（周二）18:00。"),
	/** The first day on which we are closed. */
	CLOSURE_FIRST("closure.first", FieldShape.LINE, true, "Thu 1 Oct", "10月1日（周四）"),
	/** The last day on which we are closed. */
	CLOSURE_LAST("closure.last", FieldShape.LINE, true, "Wed 7 Oct", "10月7日（周三）"),
	/** Why we are closed. */
	CLOSURE_NAME("closure.name", FieldShape.LINE, true, "National Day", "国庆节"),
	/** The first day on which we work again. */
	CLOSURE_BACK("closure.back", FieldShape.LINE, true, "Thu 8 Oct", "10月8日（周四）"),
	/** When the earlier application arrived. */
	APPLIED_DATE("applied.date", FieldShape.LINE, true, "Tue 22 Sep", "9月22日（周二）"),
	/** When the form was sent once more. */
	REPEAT_DATE("repeat.date", FieldShape.LINE, true, "Thu 24 Sep", "9月24日（周四）");

	private final String key;

	private final FieldShape shape;

	private final boolean required;

	private final LocalizedText sample;

	Field(String key, FieldShape shape, boolean required, String sampleEn, String sampleZh) {
		this.key = key;
		this.shape = shape;
		this.required = required;
		this.sample = new LocalizedText(sampleEn, sampleZh);
	}

	/** The name content files use. */
	public String key() {
		return this.key;
	}

	/** A value for previews and tests. */
	public String sample(LocaleTag language) {
		return this.sample.in(language);
	}

	/** Whether it is never printed, only asked for. */
	public boolean isAsked() {
		return this.shape == FieldShape.FLAG;
	}

	boolean isRequired() {
		return this.required;
	}

	FieldShape shape() {
		return this.shape;
	}

}
