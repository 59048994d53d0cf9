package dev.goodword.sample;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import dev.goodword.applications.Applying;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.files.Files;
import dev.goodword.files.StoredFile;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.springframework.stereotype.Component;

/** A few invented people who apply, so that the recruiter's first page is not empty. */
@Component
@OnSampleInstallation
class SampleApplicants {

	private final Applying applying;

	private final Candidates candidates;

	private final Positions positions;

	private final Files files;

	private final InstantSource clock;

	SampleApplicants(Applying applying, Candidates candidates, Positions positions, Files files, InstantSource clock) {
		this.applying = applying;
		this.candidates = candidates;
		this.positions = positions;
		this.files = files;
		this.clock = clock;
	}

	void apply(List<SamplePositions.Opened> opened) {
		person(id(opened, "backend-developer"), "周怡宁", LocaleTag.ZH_HANS, "Asia/Shanghai", "CN", "friend",
				"我喜欢把批处理改成实时更新。", """
						周怡宁
						上海
						工作经历
						青杉零售，服务端工程师，2022年3月至今
						库存服务从批处理改为事件驱动，门店看到的延迟由四小时降到两分钟
						北渡物流，初级工程师，2019年7月至2022年2月
						教育
						计算机科学学士，2019年
						""");
		person(id(opened, "backend-developer"), "欧阳思齐", LocaleTag.ZH_HANS, "Asia/Shanghai", "CN", "career-site",
				"我做过三年仓储系统。", """
						欧阳思齐
						南京
						工作经历
						云栈仓储，Java工程师，2021年至今
						负责出入库接口，每天六十万单
						教育
						软件工程学士，2021年
						""");
		person(id(opened, "customer-care-lead"), "Adaeze Okonkwo", LocaleTag.EN, "Europe/London", "GB", "friend",
				"I ran the returns desk of a garden centre for six years.", """
						Adaeze Okonkwo
						Leeds
						Experience
						Fern and Field garden centres, returns desk lead, 2018 to today
						Cut repeat calls by a third in two years
						Education
						BA Communication, 2017
						""");
		person(id(opened, "store-manager"), "Tomasz Wierzbicki", LocaleTag.EN, "Europe/London", "GB", "career-site",
				"I know Briggate and the people who shop there.", """
						Tomasz Wierzbicki
						Leeds
						Experience
						Northway Books, deputy manager, 2020 to today
						Nine colleagues, two floors
						""");
	}

	private static PositionId id(List<SamplePositions.Opened> opened, String code) {
		return opened.stream().filter((position) -> position.code().equals(code)).findFirst().orElseThrow().id();
	}

	private void person(PositionId position, String name, LocaleTag language, String zone, String country,
			String source, String why, String resume) {
		StoredFile file = this.files.store("resume.txt", resume.getBytes(StandardCharsets.UTF_8));
		String mailbox = "applicant" + Integer.toHexString(name.hashCode()) + "@example.com";
		ContactDetails contact = new ContactDetails(name, null, new EmailAddress(mailbox), null, language,
				ZoneId.of(zone), country);
		Receipt receipt = this.applying.handIn(new NewApplication(position, contact, null, file.id(), List.of(),
				Map.of(this.positions.questions(position).get(0).id(), why), source, null, Map.of("notice", "2026-11"),
				this.clock.instant(), null, "sample-" + name));
		this.candidates.confirmAddress(receipt.candidate());
	}

}
