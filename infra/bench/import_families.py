#!/usr/bin/env python3
"""Imports many fictional families and prints how long it took.

    infra/bench/import_families.py --families=10000 --format=xlsx http://127.0.0.1:8080

The system must know the sample survey's unions, policy and campaign (./gongbang demo, or the README's tour) and run with a
clock in that campaign. Sends the file twice: the second time nothing may be created. Needs Python 3 and nothing else.
"""
import argparse
import base64
import io
import json
import time
import urllib.request
import zipfile
from datetime import date, timedelta
from xml.sax.saxutils import escape

WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
COLUMNS = {
    "家庭": "序号 调查批次 单位代码 申请途径 姓名 身份证号 民族 健康状况 工作状态 有劳动能力 婚姻状况 手机号码 家庭住址 主要致困原因 开户银行 卡号".split(),
    "成员": "序号 姓名 关系 身份证号 健康状况 工作状态 在读阶段 有劳动能力".split(),
    "收入": "序号 人员 收入类别 金额".split(),
    "支出": "序号 人员 支出类别 金额".split(),
    "意外": "序号 发生日期 事故类型 未获赔付损失".split(),
}


def resident_id(number, begin):
    born = begin + timedelta(days=number % 6500)
    first = "110105" + born.strftime("%Y%m%d") + "%03d" % (number // 6500)
    return first + "10X98765432"[sum(int(d) * w for d, w in zip(first, WEIGHTS)) % 11]


def families(count, seed):
    for i in range(count):
        n = seed * count + i
        yield {
            "number": i + 1,
            "union": "jianghai.waihai.u%02d" % (i % 6 + 1),
            "holder": resident_id(n, date(1965, 1, 1)),
            "spouse": resident_id(n, date(1985, 1, 1)),
            "child": resident_id(n, date(2004, 4, 1)),
        }


def lines(count, seed):
    out = io.StringIO()
    for f in families(count, seed):
        people = [("holder", "HOLDER", "欧阳明"), ("spouse", "SPOUSE", "陈丽"), ("child", "DAUGHTER", "欧阳乐")]
        out.write(json.dumps({
            "campaign": "2023", "union": f["union"], "channel": "GRASSROOTS_UNION",
            "people": [{"residentId": f[key], "name": name, "relation": relation, "health": "GOOD",
                        "employment": "EMPLOYED", "ableToWork": True} for key, relation, name in people],
            "incomes": [{"person": "HOLDER", "kind": "WAGE", "amount": "24000.00"},
                        {"person": f["spouse"], "kind": "WAGE", "amount": "12000.00"}],
            "expenses": [{"person": "HOLDER", "kind": "RENT", "amount": "6000.00"}],
            "accident": None, "causes": {"primary": "MAJOR_ILLNESS", "secondary": []},
            "contact": {"mobile": "13800000000", "address": "江海区某路%d号" % f["number"]},
            "bank": {"bank": "中国银行", "card": "6212345678901234567"}}, ensure_ascii=False) + "\n")
    return out.getvalue().encode()


def workbook(count, seed):
    rows = {name: [columns] for name, columns in COLUMNS.items()}
    for f in families(count, seed):
        n = str(f["number"])
        rows["家庭"].append([n, "2023", f["union"], "基层工会", "欧阳明", f["holder"], "汉族", "良好", "在岗", "是", "已婚",
                           "13800000000", "江海区某路%s号" % n, "患重特大疾病", "中国银行", "6212345678901234567"])
        rows["成员"].append([n, "陈丽", "配偶", f["spouse"], "良好", "在岗", "", "是"])
        rows["成员"].append([n, "欧阳乐", "女儿", f["child"], "良好", "在岗", "", "是"])
        rows["收入"].append([n, "本人", "工资", 24000])
        rows["收入"].append([n, "陈丽", "工资", 12000])
        rows["支出"].append([n, "本人", "房租", 6000])
    return zipped(rows)


def zipped(rows):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as z:
        names = list(rows)
        z.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                   '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                   '<Default Extension="xml" ContentType="application/xml"/></Types>')
        z.writestr("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   '<Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % rel)
        z.writestr("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (
            main, rel, "".join('<sheet name="%s" sheetId="%d" r:id="r%d"/>' % (n, i + 1, i + 1) for i, n in enumerate(names))))
        z.writestr("xl/_rels/workbook.xml.rels",
                   '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>' % "".join(
                       '<Relationship Id="r%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (i + 1, rel, i + 1)
                       for i in range(len(names))))
        for i, name in enumerate(names):
            z.writestr("xl/worksheets/sheet%d.xml" % (i + 1), sheet(main, rows[name]))
    return packed.getvalue()


def sheet(main, rows):
    out = ['<worksheet xmlns="%s"><sheetData>' % main]
    for r, row in enumerate(rows, 1):
        out.append('<row r="%d">' % r)
        for c, value in enumerate(row):
            at = "%s%d" % (chr(65 + c), r)
            if isinstance(value, int):
                out.append('<c r="%s"><v>%d</v></c>' % (at, value))
            elif value:
                out.append('<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (at, escape(value)))
        out.append("</row>")
    out.append("</sheetData></worksheet>")
    return "".join(out)


def call(base, path, user, body=None):
    request = urllib.request.Request(base + path, data=body, method="POST" if body is not None else "GET")
    request.add_header("Authorization", "Basic " + base64.b64encode((user + ":gongbang").encode()).decode())
    if body is not None:
        request.add_header("Content-Type", "multipart/form-data; boundary=part")
    with urllib.request.urlopen(request, timeout=120) as answer:
        return answer.status, json.load(answer)


def send(base, user, content):
    body = b'--part\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n' + content + b"\r\n--part--\r\n"
    begin = time.monotonic()
    status, answer = call(base, "/api/cases/import", user, body)
    print("answer %d after %.1f s" % (status, time.monotonic() - begin))
    while answer["status"] == "RUNNING":
        time.sleep(0.5)
        _, answer = call(base, "/api/cases/imports/" + answer["id"] + "?size=1", user)
    took = time.monotonic() - begin
    print("%(status)s: %(total)d families, %(created)d created, %(unchanged)d unchanged, %(failed)d failed" % answer,
          "in %.1f s, %.0f a second" % (took, answer["total"] / took))
    for row in answer["rows"][:1]:
        print(json.dumps(row, ensure_ascii=False))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--families", type=int, default=10000)
    options.add_argument("--format", choices=["xlsx", "jsonl"], default="xlsx")
    options.add_argument("--seed", type=int, default=0, help="other families for another seed")
    options.add_argument("--user", default="app")
    options.add_argument("gateway")
    chosen = options.parse_args()
    content = (workbook if chosen.format == "xlsx" else lines)(chosen.families, chosen.seed)
    print("%s, %.1f MB" % (chosen.format, len(content) / 1e6))
    send(chosen.gateway, chosen.user, content)
    send(chosen.gateway, chosen.user, content)


if __name__ == "__main__":
    main()
