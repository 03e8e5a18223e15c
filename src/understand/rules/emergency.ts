/** A sign that somebody is in danger, or (`not`) that it is only a way of speaking. */
export interface Sign {
  readonly name: string;
  readonly pattern: RegExp;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/**
 * Signs of danger, tried on the plain text in one message after another. Highest recall: a false alarm costs a
 * line with the emergency numbers, a miss may cost a life.
 */
export const signs: readonly Sign[] = [
  {
    name: "摔倒起不来",
    pattern:
      /(?:摔|跌|滑)(?:倒|跤|伤|了|下|得|一跤|在|断|坏|到)?.{0,16}(?:起不来|爬不起|站不起|动不了|不能动|不会动|起不了|没反应|流血|出血|不动了|骨折|动弹不得|扶不起|昏|不醒|叫不应|喊不应|头破|走不了|没法动|不起来)|(?:起不来|爬不起来|站不起来|动弹不得|动不了|不能动)(?:了)?.{0,10}(?:摔|跌|滑倒)|(?:摔|跌|滑)(?:倒|下|落)(?:了|在).{0,4}(?:楼梯|浴室|卫生间|厕所|地上|家里|楼道|厨房|床|台阶).{0,12}(?:救|帮|来人|谁|快|怎么办|不行|动)|(?:老人|奶奶|爷爷|阿婆|阿公|外婆|外公|妈|爸|老伴|大爷|大妈|老太太?|老先生|阿姨|叔叔|邻居|孩子|宝宝|我|有人).{0,8}(?:摔倒|跌倒|摔下|滑倒|摔了|跌了|坠楼|摔)(?:了|在|下)?.{0,10}(?:救|快来|来人|帮忙|谁能|怎么办|起不|爬不|!|打120|很严重|叫不)/u,
    yes: [
      "我妈摔倒了起不来",
      "老人在浴室滑倒动不了,谁来帮帮忙",
      "爷爷跌了一跤爬不起来了",
      "楼道里有人摔倒了,流血",
    ],
    no: ["早上困得起不来", "昨天摔了一跤,还好没事"],
  },
  {
    name: "喘不上气",
    pattern:
      /(?:喘不(?:上|过|了)来?气|不能呼吸|无法呼吸|没法呼吸|呼吸(?:困难|不了|不上|不过来|停止|停了|微弱|很急|急促|没了)|透不过气|没有?呼吸|断气|气上不来|(?:孩子|宝宝|老人|他|她|快要?|已经)窒息|憋得发紫|嘴唇(?:发紫|发黑|发青|紫)|脸(?:色)?(?:发紫|发青|青紫|憋紫)|血氧(?:只有|掉到|降到|才|已经|在|就)?.{0,3}[678]\d|上不来气|哮喘(?:发作|犯了).{0,12}(?:药|喘|不行|救|怎么办|没))/u,
    yes: ["我爸喘不上气了", "奶奶呼吸困难 嘴唇发紫", "老人血氧只有80", "喘不过气来了 胸口闷"],
    no: ["压力大得喘不过气", "帅到不能呼吸", "笑得喘不上气"],
  },
  {
    name: "昏迷",
    pattern:
      /(?:昏迷|晕倒|昏倒|晕过去|昏过去|晕厥|休克|不省人事|没有?(?:意识|知觉|心跳|脉搏)|(?<!你.{0,4}|都|手机.{0,4}|消息.{0,4}|系统.{0,4}|也)没有?(?:了)?反应(?:了|,|。|!|$)|失去(?:意识|知觉)|叫不醒|喊不醒|叫不应|喊不应|摇不醒|唤不醒|怎么叫都不|口吐白沫|翻白眼|抽搐|惊厥|抽筋.{0,6}(?:翻|白|意识|发烧|烧)|心脏骤停|心跳停|有人.{0,4}猝死|倒(?:在)?地(?:上)?(?:不|了|没|抽)|晕在|昏在|意识(?:不清|模糊))/u,
    yes: [
      "外婆昏迷了",
      "有人晕倒在楼下",
      "孩子高烧抽搐了怎么办",
      "叫不醒了快来人",
      "老爷爷没反应了",
    ],
    no: ["热得快晕倒了哈哈", "发消息没反应", "看到价格我直接晕倒"],
  },
  {
    name: "胸痛中风",
    pattern:
      /(?:胸口?(?:很|好|特别|剧|闷|一阵|突然|疼得|痛得|压着){0,3}(?:痛|疼|剧痛|绞痛|闷痛|闷得|压得)|心(?:脏)?(?:口)?(?:绞痛|很痛|疼得|痛得|剧痛|病发作|病犯|梗|肌梗)|心梗|心绞痛|脑梗|中风|脑溢血|脑出血|嘴(?:巴)?歪|口眼歪斜|半边(?:身子|身体|脸|手)?.{0,4}(?:动不了|没知觉|麻|不能动|不会动|瘫)|说不出话.{0,8}(?:手|麻|歪|动|来人|怎么办)|突然说不出话|手(?:也|都)?抬不起来|大出血|(?:他|她|爸|妈|老人|奶奶|爷爷|老公|老婆|孩子|我|阿婆).{0,6}(?:在|大口|突然|一直)?(?:吐血|咳血)|咳血|血流不止|止不住(?:的)?血|血止不住|割(?:到|伤|破).{0,8}(?:止不住|好多血|流)|大动脉|羊水破|(?:老婆|孕妇|她|媳妇|老公.{0,6}|我)(?:好像|可能|是不是|马上|快)?要生了|羊水|过敏.{0,10}(?:喘|呼吸|肿|休克)|触电|电(?:到|击)了?.{0,6}(?:人|倒|不动)|溺水|被(?:车)?撞.{0,8}(?:流血|倒|不动|伤|了)|误(?:食|服|吞|喝).{0,12}(?:药|农药|洁|消毒|电池|磁|酒精|片|洗|灵|剂)|(?:喝|吃)(?:了|下).{0,4}(?:农药|老鼠药|百草枯|一整?瓶(?:药|安眠)|洁厕|消毒液|84)|一氧化碳)/u,
    yes: [
      "我爸胸口痛得厉害",
      "老伴好像中风了,嘴歪了",
      "心脏病发作了,谁有速效救心丸",
      "孕妇羊水破了",
      "孩子误食了洁厕灵",
    ],
    no: ["去年得过脑梗现在康复了", "心梗讲座明天两点"],
  },
  {
    name: "噎住",
    pattern:
      /(?:(?:孩子|宝宝|娃|老人|奶奶|爷爷|我爸|我妈|他|她|我|小孩|有人|被|吃).{0,12}噎(?:住|着|到)(?!.{0,4}(?:的?是|得|我这))|卡(?:住|在|到|着)(?:了)?.{0,6}(?:喉咙|嗓子|气管|脖子|喉)|(?:喉咙|嗓子|气管|喉)(?:里)?.{0,4}(?:卡|堵|噎)|呛(?:到|住|着)(?:了)?.{0,10}(?:喘|脸|紫|呼吸|咳不|怎么办|救|发青)|海姆立克)/u,
    yes: ["孩子被果冻噎住了", "宝宝吃东西卡住喉咙了 脸都紫了", "谁会海姆立克 快"],
    no: ["被这话噎住了哈哈", "海姆立克急救培训周六报名"],
  },
  {
    name: "着火",
    pattern:
      /(?:(?<!打不|打得|点不|没)着火(?!灶|机)|起火(?!之前|点)|失火|火灾|(?<!(?:孩子|宝宝|娃|人|也|又|妈|爸|我|体温|都)[^,。!?]{0,4})烧起来|火势|冒(?:出)?(?:黑|浓|白|大)?烟|有?浓烟|有?烟味很|焦味很|烧焦味|(?<!到|得|太|气|信息|人口|原子|大|被|要|快|颜值|好|宇宙|帅|美|的)爆炸(?!头|性|好)|电瓶车.{0,4}(?:烧|炸|冒)|灭火器在|(?:快|赶紧|谁)(?:来)?(?:救火|灭火))/u,
    yes: ["5号楼着火了!", "楼下冒浓烟 快报警", "厨房起火了,谁有灭火器", "楼道里电瓶车烧起来了"],
    no: ["嗓子冒烟了", "火灾演习明天上午", "这歌火起来了"],
  },
  {
    name: "煤气",
    pattern:
      /(?:煤气|天然气|燃气|液化气|瓦斯)(?:味|泄|漏|中毒|爆|好大|很重|味道|好像|在漏|管.{0,4}(?:漏|破)|.{0,6}(?:漏了|泄漏|泄露|中毒|漏气|好浓|很浓|很大|刺鼻))|(?:闻到|有|一股|都是|好大|很重|好浓)(?:.{0,4})(?:煤气|天然气|燃气)|漏(?:煤气|气了|燃气|天然气)/u,
    yes: ["楼道里有煤气味", "闻到很重的天然气味", "煤气泄漏了!", "隔壁好像煤气中毒了"],
    no: ["煤气费怎么交", "天然气涨价了", "煤气灶坏了谁会修"],
  },
  {
    name: "不想活",
    pattern:
      /(?:不想活(?!动|跃|在)|活不下去|活着没(?:有)?意思|活着(?:好|太|真)?(?:累|没意义|没有意义)|(?<![怕敢])(?:我|真的|好|只|就|很|一直|总|也|都|觉得|突然|^|,|。|现在)想死(?!你|我|他|她|的节奏|掉)|想(?:自杀|轻生|跳楼|了结|结束(?:自己|生命|这一切))|要(?:自杀|跳楼|跳河|轻生)|准备(?:自杀|跳楼)|自杀|轻生|寻短见|割腕|吞(?:药|安眠药)|[吞吃]了?一?整?[瓶把盒].{0,4}(?:药|安眠)|有人.{0,6}(?:跳楼|要跳|上吊)|站在(?:楼顶|天台|窗台|阳台外).{0,8}(?:跳|危险|哭|不下)|跳下去|遗书|(?:我|活着|还)不如死了|死了算了|没有活下去|不想(?:再)?(?:继续)?(?:活|撑)(?:了|下)|撑不下去了|坚持不下去了.{0,6}(?:死|活|走)|结束生命|吃(?:了)?一?整?(?:瓶|把)安眠药)/u,
    yes: ["我不想活了", "活着没意思,想死", "楼顶有人要跳楼", "他吞了一瓶安眠药"],
    no: ["想死你了", "作业多得不想活了哈哈", "累得想死哈哈"],
  },
  {
    name: "流血烫伤",
    pattern:
      /(?:[咳吐喷流呕便][^,。!?\n贫]{0,5}(?<!少|心|热|采|抽|献|验)血(?!糖|压|脂|型|常规|氧)(?!.{0,4}(?:剧|本|推荐))|血[^,。!?\n压糖脂氧]{0,5}(?:喷|止不|流了|流个?不停|一地|满地|都是|染)|(?:割|切|锯|砍|扎|砸|夹|绞|轧|划)(?:到|伤|破|断|开|掉)[^,。!?\n]{0,8}(?:手|腿|脚|指|头|脖|肚|动脉)[^\n]{0,14}(?:血|断|救|急|骨|怎么办|缝)|(?:开水|热水|热油|油锅|滚水|沸水|火锅汤)[^,。!?\n]{0,10}(?:孩子|宝宝|身上|脸|腿|手|烫)[^\n]{0,16}(?:烫|皮|泡|怎么办|救|哭)|(?:大片|大面积|全身|满身|严重)[^,。!?\n]{0,4}(?:烫伤|烧伤)|(?:烫|烧)伤[^,。!?\n]{0,10}(?:怎么办|皮都|起泡|救|快))/u,
    yes: ["爷爷呕出好多血,怎么办", "切菜切到手指,血一直止不住", "热油泼到宝宝身上,哭得不行"],
    no: ["血糖仪谁有", "心在滴血,钱包又瘪了", "烫伤膏谁有"],
  },
  {
    name: "压住落水触电",
    pattern:
      /(?:(?:人|老人|孩子|宝宝|婆婆|爷爷|奶奶|妈|爸|他|她|我|邻居|腿|脚|师傅|工人)[^,。!?\n]{0,10}被?[^,。!?\n车]{0,6}(?<!车被)(?:压住|压在(?!最|里面出)|压着|埋在|埋住|砸中|砸到|砸伤|夹住|卡在(?:电梯|门|车|栏杆|护栏))|(?:掉|落|跌|滑)(?:进|到|入|下)[^,。!?\n]{0,6}(?:河|湖|池|水里|水中|井|坑|海|沟)(?!马)|(?:人|孩子|老人)落水|会游泳的(?:快|来|人)|快来会游泳|(?:房|墙|楼|屋|顶|天花板|脚手架|阳台|吊顶)[^,。!?\n]{0,4}(?:塌|倒下来|坍)|坍塌|漏电[^\n]{0,14}(?:人|倒|电到|危险|救)|(?:人|他|她|我|孩子)[^,。!?\n]{0,4}(?:触电|被电)|(?:配电|电箱|电表|插座|电线|电缆|变压器|充电桩|电瓶|电池|热水器)[^,。!?\n]{0,6}(?:冒|喷|打|迸|起)[^,。!?\n]{0,3}(?:火|烟|花)|(?:被|让)[^,。!?\n]{0,6}车[^,。!?\n]{0,3}(?:撞|压|轧|碾)[^,。!?\n]{0,4}(?!号|坏)(?:了|倒|伤|飞|,|$)|撞(?:到|倒)(?:了)?(?:人|老人|孩子)|从[^,。!?\n]{1,8}(?:摔|掉|坠|跌)下(?:来|去)|坠楼|掉下楼|电梯[^,。!?\n]{0,8}(?:往下掉|急坠|下坠|坠落|停在半空|半空|卡住[^\n]{0,6}人|失控)|(?:蛇|狗|马蜂)[^,。!?\n]{0,4}咬[^,。!?\n]{0,8}(?:肿|血|昏|喘|不止))/u,
    yes: [
      "有人被货车压住了",
      "孩子掉进景观池了,快来人",
      "配电箱冒火花了",
      "老伯被电动车撞了,躺在地上",
      "电梯突然下坠停在半空,里面有孩子",
    ],
    no: ["我的车被压在最里面出不来", "掉进坑里了,这季的剧太好看", "落水管谁会修"],
  },
  {
    name: "吞下起烟见红",
    pattern:
      /(?:孩子|宝宝|娃|小孩|儿子|女儿|弟弟|妹妹)[^,。!?\n]{0,6}(?:吞|咽)(?:了|下)(?!口水)|(?:楼道|楼里|走廊|屋里|房间|家里|厨房|隔壁|楼上|楼下|阳台)[^,。!?\n]{0,4}(?:全是|都是|好多|好大的?|很多|有)(?:烟|浓烟|火|火光)(?!味|头|花|机|灶|锅|炉|腿)|(?:煤气|燃气|天然气)[^,。!?\n]{0,6}漏|(?:头|脸|身|腿|手|地)[^,。!?\n]{0,3}(?:全是|都是|好多|流了?好多)血|(?:高烧|发烧|烧到|宝宝|孩子)[^,。!?\n]{0,8}抽(?:筋|搐)|(?:孕妇|老婆|大肚子|怀孕|儿媳)[^。!?\n]{0,14}(?:见红|破水|羊水|要生|肚子疼得|大出血)|(?:小孩|孩子|宝宝|娃|老人|奶奶|爷爷)[^,。!?\n]{0,6}锁在(?:车|家|屋|房|厕|阳台)|家里进(?:贼|小偷)|(?:贼|小偷)[^。!?\n]{0,10}(?:还在|躲)|电梯[^。!?\n]{0,6}(?:卡|停|坏)[^。!?\n]{0,8}(?:里面?有|里头有|关着)[^。!?\n]{0,4}(?:人|孩|老|我)|(?:全身|喉咙|舌头|脸)(?:都)?肿[^。!?\n]{0,8}(?:喘|呼吸)|喘不过来(?!气)/u,
    yes: [
      "孩子吞了一颗玻璃珠",
      "楼道全是烟,怎么回事",
      "孕妇见红了,叫不到车",
      "小孩被锁在车里了",
      "电梯卡住了,里面有两个小孩",
    ],
    no: ["孩子吞了口水说想吃", "家里有火锅底料谁要"],
  },
  {
    name: "打人动刀",
    pattern:
      /(?:(?:老公|老婆|丈夫|男朋友|前夫|他|爸爸?|继父|醉汉|有人)(?:又|在|喝醉|正|拼命|,|要)*(?:打|掐|踢|捅|砍)(?:我|她|老婆|女的|孩子|小孩|妈|人)(?!的?(?:电话|招呼|赏|屁股$))|动刀|(?:拿|持|挥|提)(?:着)?(?:菜)?刀[^,。!?\n]{0,8}(?:砍|追|捅|人|闹|威胁)|砍人|捅(?:人|伤|了一?刀)|(?:帮|快|赶紧|谁|请|赶快|帮忙)(?:我|来|能|去|帮|忙|大家|一下)*报(?:警|个警)|喊(?:着)?救命|呼救|在(?:里面|屋里|楼上|楼下)?求救|(?:^|[^a-z])sos(?:[^a-z]|$)|(?:闯|撬|翻)(?:进|门|窗)[^,。!?\n]{0,4}(?:我家|屋|家里|进来|人|有小偷)|躲在[^,。!?\n]{1,6}(?:不敢|报警|发抖))/u,
    yes: ["他又打我了,我躲在厕所不敢出来", "楼上有人喊救命", "有人拿刀追人", "谁帮我报警"],
    no: ["他打我电话没接到", "拿刀切西瓜,谁来吃"],
  },
  {
    name: "药吃多了",
    pattern:
      /(?:(?:把|将)[^,。!?\n]{0,10}药[^,。!?\n]{0,6}当[^,。!?\n]{0,4}(?:吃|喝|吞)|(?:孩子|宝宝|女儿|儿子|娃|囡囡|小孩|老人|他|她|爷爷|奶奶)[^,。!?\n]{0,10}(?:偷吃|误吃|误服|误喝|吞下|吞了|吃错|喝错|吃多了)[^,。!?\n]{0,8}(?:药|片|粒|液|(?<!口)水(?!果|饺)|电池|磁|币|硬币|剂)|药[^,。!?\n贴]{0,4}(?:都|全|一整瓶|整瓶|一瓶)(?:吃|吞|喝)(?:下去|掉|光|完)?了(?!.{0,8}(?:没好|没用|还|怎么|谁有|谁能|求|匀))|(?:整|一)(?:瓶|把|板)(?:安眠药|药)(?:都|全)?(?:吃|吞|喝)|药物过量|煤气(?:没|忘)关|忘(?:了)?关(?:火|煤气|燃气)[^\n]{0,16}(?:味|锁|进不|敲|没人)|食物中毒[^,。!?\n]{0,8}(?:吐|严重|救|怎么办)|(?:一家|全家)[^,。!?\n]{0,4}中毒)/u,
    yes: ["女儿把外婆的药当糖吃了好几粒", "宝宝吞了纽扣电池", "安眠药全吃下去了,大家保重"],
    no: ["药都吃完了,谁能匀两颗", "这药吃了没用"],
  },
  {
    name: "人不好了",
    pattern:
      /(?:(?<!我|网|我们|都|冰箱)不(?:会)?呼吸了?(?!机|科|也)|喘不上(?:来|气)|喘得(?:说不|讲不|厉害|不行|很急|脸)|(?<!洗[^,。!?]{0,4})(?:手|脚|身子|身体|全身|人)(?:都|已经|很|有点)?(?:冰凉|冰冷|发僵|僵硬|发紫)|叫(?:了)?[^,。!?\n]{0,4}(?:没|不)(?:答应|应|回应|醒|理)[^,。!?\n]{0,4}(?:手|人|冰|,|怎么|$)|(?:半身|下肢|半边|手脚|腿|一侧)[^,。!?\n]{0,6}(?:没有?知觉|失去知觉|动不了|不听使唤|抬不起|麻得)|(?:突然|忽然|一下子)[^,。!?\n]{0,8}(?:说不出话|讲不出话|看不见了|没知觉|瘫|倒下)|(?:热|疼|痛|饿|低血糖)?晕(?:在|了过去|过去|倒在)[^,。!?\n]{0,8}(?:楼|路|门|地|厕|浴|车|电梯|小区|快)|(?:老人|爷爷|奶奶|妈|爸|外公|外婆|阿婆|老伴|邻居|他|她|孩子|宝宝|老头)[^,。!?\n]{0,8}(?:快不行|不行了|没气了|没有气|没呼吸)|(?:老人|爷爷|奶奶|独居|孤寡|邻居|阿婆|大爷)[^。!?\n]{0,24}(?:敲不开门|敲门不|没人应|叫不应|没有动静|没动静)|烧(?:到|了)?[^,。!?\n]{0,3}4[1-3](?!\d)[^,。!?\n]{0,6}(?:抽|说胡话|胡话|叫|糊涂|不醒|送)|(?:说胡话|神志不清|意识模糊)[^,。!?\n]{0,8}(?:烧|怎么办|救|送|了))/u,
    yes: [
      "我爸不呼吸了,快来",
      "外婆叫了没反应,手脚冰凉",
      "右边手脚突然没知觉了",
      "独居的阿婆好几天没动静,敲门没人应",
      "先生喘得说不出整句话",
    ],
    no: ["冰箱不呼吸也能用", "洗完手冰凉,谁有暖宝宝", "这事儿不呼吁不行"],
  },
  {
    name: "救命 120",
    pattern:
      /(?:(?:快|赶紧|帮忙|谁|请|帮|赶快|马上|麻烦|已经|要不要|需要|该)(?:帮|能|来|人|我|给|去|忙|他|她|大家)*(?:打|叫|拨|呼)(?:一下|了|个)?(?:120|119|110|救护车|急救|消防)|(?:打|叫|拨)(?:了|不通|个)?(?:120|119|救护车).{0,14}(?:打不通|没来|没接|排队|快|怎么|占线|来不|谁|等|还没|不行)|救护车.{0,8}(?:没来|叫不到|快点|来不了|等不到)|救命(?:啊|呀|!|,|。|,|~|$)|快来人|来人(?:啊|呀|哪)|(?:老人|奶奶|爷爷|爸|妈|他|她|老公|老婆|老伴|人|阿婆|阿公|外婆|外公|孩子|宝宝).{0,6}不行了(?:,|。|!|快|救|谁|要|$)|快不行了|要死人了|(?:有没有|谁是|哪位是|哪位)(?:.{0,3})(?:医生|护士|懂急救|会急救|会心肺复苏|急救员).{0,14}(?:快|急|救|来|昏|晕|烧|倒|抽|!)|心肺复苏|(?<![a-z])aed(?![a-z])|入室|持刀|打人了|家暴|(?:他|她|老婆|有人|正在|在).{0,4}被打(?!断|扰|动|嘴|败)|有人抢劫|有人砸门|被困(?:在)?(?:电梯|屋|家|火)|困在电梯|电梯.{0,6}(?:困|被关)|(?:老人|奶奶|爷爷|阿婆|独居).{0,10}(?:敲门没|没人应|几天没|不应|敲门不|没动静|联系不上)|(?:老人|奶奶|爷爷|孩子|宝宝|妈|爸|阿婆|外婆|外公|小孩|女儿|儿子|娃|小朋友).{0,10}(?:走失|走丢|失踪|不见了|找不到了))/u,
    yes: [
      "快打120",
      "救命啊,我妈倒下了",
      "谁帮忙叫救护车",
      "有没有医生!老人快不行了",
      "被困在电梯里了",
    ],
    no: ["作业太多了救命", "救命之恩"],
  },
  {
    name: "fallen",
    pattern:
      /\b(?:(?:fallen|fell|fall|falling|slipped|collapsed?|tripped)\b.{0,50}\b(?:can'?t|cannot|cant|couldn'?t|unable|won'?t|not able|isn'?t|not|stuck|hurt|bleeding|blood|unconscious|help|hip|broken|broke|head|floor|moving|responding|bad(?:ly)?)\b|(?:can'?t|cannot|cant|couldn'?t|unable to|not able to) (?:get|stand|move)(?: (?:back|him|her|my mum|them))? ?(?:up|off the floor|his|her|my legs)?.{0,40}(?:fell|fall|fallen|floor|bathroom|slipped|stairs|collapsed|help)|(?:on|lying on|stuck on) the (?:bathroom |kitchen )?floor (?:and )?(?:can'?t|not|bleeding|unable)|collapsed\b(?! (?:the|bridge|building|deal|market|economy|in bed|laughing)))/,
    yes: [
      "my mother has fallen and can't get up",
      "grandpa slipped in the bathroom, he cannot move, please help",
      "a man has collapsed in the lobby",
      "help, old lady fell down stairs, bleeding",
    ],
    no: [
      "i can't get up in the mornings",
      "fell asleep, can't help it",
      "fallen in love and can't get up",
    ],
  },
  {
    name: "can't breathe",
    pattern:
      /\b(?:(?:can'?t|cannot|cant|can not|couldn'?t|not|struggling to|trouble|difficulty|isn'?t|hard to|unable to|stopped|hardly|barely|not able to|having difficulties) (?:even )?breath(?:e|ing)?|short(?:ness)? of breath|gasping|turning blue|(?:lips|face)(?: are| is|'s)?(?: going| turning| turned)? (?:blue|purple)|asthma attack|suffocat\w+|anaphyla\w+|epipen|epi-pen|oxygen (?:is |level |levels |at |down |dropped |only |saturation )+.{0,8}[678]\d|spo2.{0,8}[678]\d|throat is (?:closing|swelling))/,
    yes: [
      "my dad can't breathe",
      "she is having trouble breathing",
      "baby is turning blue",
      "asthma attack, anyone has an inhaler?",
    ],
    no: ["laughing so hard I can't breathe", "this mask, i can't breathe lol"],
  },
  {
    name: "unconscious",
    pattern:
      /\b(?:unconscious|passed out|fainted|unresponsive|not (?:responding|responsive|waking|conscious|moving)|won'?t wake up|doesn'?t wake up|can'?t wake (?:him|her|my|them|up|the)|no pulse|no heartbeat|seizures?|convuls\w+|having a fit|cardiac arrest|foaming|not waking up|lost consciousness|blacked out|overdosed?)\b/,
    yes: [
      "my wife is unconscious",
      "neighbour passed out in the hallway, not responding",
      "our son is having a seizure",
      "he won't wake up",
    ],
    no: ["passed out after the party haha", "my alarm failed, I won't wake up on time"],
  },
  {
    name: "chest pain",
    pattern:
      /\b(?:chest (?:pains?|hurts?|is hurting|tight\w*|is tight)|pains? in (?:my|his|her|the) (?:chest|left arm)|heart attack|stroke\b(?! of)|face (?:is )?droop\w*|slurr\w+|bleeding (?:badly|heavily|a lot|won'?t|out|to death|profusely)|(?:won'?t|can'?t) stop (?:the )?bleeding|lots of blood|so much blood|blood everywhere|water (?:has )?(?:just )?broke|waters broke|going into labou?r|in labou?r\b|electrocuted|drown(?:ed|ing)\b|swallowed (?:a|some|the|bleach|batter|pills|poison|too many)|drank (?:bleach|poison|detergent|disinfectant)|poisoned|stabbed|shot\b.{0,12}bleeding|carbon monoxide|hit by a car|run over by|severe(?:ly)? (?:burn|allergic|bleeding)\w*|allergic reaction|broken (?:hip|leg|neck).{0,20}(?:help|ambulance|can'?t))\b/,
    yes: [
      "dad has chest pain",
      "I think my neighbour is having a stroke",
      "my wife's waters broke and no taxi",
      "toddler swallowed a battery",
      "he's bleeding badly",
    ],
    no: [
      "a stroke of luck",
      "chest pain talk at the community centre friday",
      "i nearly had a heart attack when i saw the bill",
    ],
  },
  {
    name: "choking",
    pattern:
      /\b(?:chok(?:ing|ed|es)\b(?! (?:up|back|hazard))|heimlich|stuck in (?:his|her|my|the|baby'?s) throat)/,
    yes: ["my baby is choking!", "kid choking on a grape, help", "something stuck in her throat"],
    no: ["choking up watching this film", "choking hazard warning on these toys"],
  },
  {
    name: "fire, gas",
    pattern:
      /\b(?:(?:there'?s|there is|its|it's|is|are|a|big|kitchen|house|huge|electrical|we have a|flat|caught|building|set|stove|our|hallway|the) (?:a |on )?fire\b(?! (?:drill|sale|alarm test|extinguisher|alarm battery|door|truck|emoji|pit|place|works?|exit|safety|station|stick|playlist|song|outfit|track|album|hydrant))|on fire\b|in flames|burning down|(?:lots of|thick|black|heavy|smell(?:ing)? (?:of )?|see(?:ing)?|there'?s|full of|so much|a lot of) smoke|smoke (?:is )?(?:coming|pouring|everywhere|filling|from|in the (?:stair|hall|corridor|lift))|(?:smells? (?:of |like )?|smelling |gas |a )gas\b(?= |,|!|\.|$)(?! (?:bill|price|station|meter|card|cooker|man|mask|money|company))|gas (?:leak\w*|smell\w*|is leaking)|leaking gas|explosion|exploded\b(?! (?:in|my) (?:popularity|mind)))/,
    yes: [
      "fire in building 5, there is a fire!",
      "there's thick smoke on the 3rd floor",
      "I can smell gas in the stairwell",
      "gas leak in block 7",
      "the kitchen is on fire",
    ],
    no: [
      "you're fired",
      "this track is on fire lol",
      "gas bill went up again",
      "fire drill tomorrow at 10",
      "smoke break?",
    ],
  },
  {
    name: "suicide",
    pattern:
      /\b(?:(?:want|wants|wanted|wanna|going|gonna|trying|tried|ready|threaten\w+|planning|thinking (?:of|about)|thoughts of|feel like) (?:to )?(?:die|dying|suicid\w+|kill(?:ing)? (?:myself|himself|herself|themselves)|end(?:ing)? (?:it all|my life|his life|her life|it)|jump(?:ing)? off|jump from|hurt(?:ing)? myself)|suicid(?:e|al)\b(?! squad| mission)|kill (?:myself|himself|herself|themselves)|(?:don'?t|do not|no longer|cant|can'?t) (?:want to |wanna )?(?:live|go on|be alive|be here)(?: any ?more| any longer| like this)?\b(?=.{0,14}(?:any ?more|any longer|like this|live|alive|go on|$))(?! without (?:coffee|chocolate|wifi|my phone))|no reason to live|better off dead|end my life|(?:about to|going to|gonna|someone|man|woman|girl|boy).{0,20}(?:jump(?:ing)? (?:off|from) the (?:roof|balcony|building|window|bridge))|cut(?:ting)? (?:my|her|his) wrists?|took (?:all|a whole|the whole|a bottle).{0,10}pills|not worth living)/,
    yes: [
      "I want to die",
      "i don't want to live anymore",
      "someone is about to jump off the roof",
      "my friend says she'll kill herself",
    ],
    no: ["dying of laughter", "I could die for some chocolate", "suicide squad is on tonight"],
  },
  {
    name: "ambulance",
    pattern:
      /\b(?:(?:call|calling|need|get|send|called|ring|dial|phone|waiting for|please|someone) (?:an |the |for an |a |for )*(?:ambulance|911|999|995|120|paramedics?|fire brigade|fire department|emergency services)|ambulance (?:is )?(?:not|hasn'?t|isn'?t|please|now|needed|asap|urgently)|(?:any|is there a|need a) (?:doctor|nurse|medic|first aider)s?\b.{0,30}(?:urgent\w*|emergency|now|quick\w*|please help|collapsed|!)|medical emergency|life or death|help me[!,. ]+(?:please|he|she|i'?m|someone|my)|is dying\b(?! to| of (?:laugh|bored|curios))|(?:isn'?t|not|hasn'?t|doesn'?t) (?:been )?(?:answer\w*|seen|opening|open)(?: (?:the|her|his))? ?(?:door|phone|knock)?.{0,20}(?:for (?:\w+ )?days|since (?:yesterday|\w+day)|worried|elderly|lives alone)|(?:trapped|stuck) in (?:the|a|an|our) (?:lift|elevator|fire|flat)|(?:intruder|someone (?:is )?breaking in|burglar\w* (?:in|inside)|being attacked|attacked (?:me|by)|domestic violence|he'?s hitting|has a (?:knife|gun))|(?:cpr|defibrillator|defib|aed)\b(?! (?:course|class|training|lesson))|(?:child|kid|son|daughter|toddler|grandma|grandpa|grandad|mother|father) (?:is |has |went |gone )+missing|fever.{0,12}4[12]\b)/,
    yes: [
      "someone call an ambulance",
      "my neighbour needs help, call 999 please",
      "is there a doctor? emergency in 5-301!",
      "we are stuck in the lift",
      "anyone know CPR?",
    ],
    no: ["ambulance sirens all night again", "CPR course on saturday, sign up"],
  },
  {
    name: "down and helpless",
    pattern:
      /\b(?:(?:on|lying|lies|laying|found)(?: \w+){0,3} (?:on |in )?(?:the |our |my )?(?:bathroom |kitchen |bedroom |hallway |cold )?(?:floor|ground|path|pavement|stairs|stairwell|lobby|corridor|bathroom|bath|shower|street|car ?park)\b.{0,40}\b(?:can'?t|cannot|cant|not (?:answer\w*|mov\w*|speak\w*|talk\w*|respond\w*|conscious)|unable|bleeding|hurt|in pain|doesn'?t|won'?t|help|blood|moaning|groaning)|(?:lying|collapsed|laying) (?:on|in) the (?:floor|ground|path|road|street|lobby|stairs)|(?:fell|fallen|slipped|falls?|tripped)\b(?! (?:asleep|in love|for|out with|behind|through|apart|off the (?:list|map|wagon)|on deaf|short)).{0,60}\b(?:leg|arm|hip|head|wrist|ankle|back|neck|bone|blood|bent|unable|hurt|pain|ambulance|strong people|lift (?:him|her|my)|come (?:now|quick)|help (?:me|us|now|please)|hit|knocked|起不来)|(?:can'?t|cannot|cant) (?:get|climb) (?:out of|out|off)(?: (?:the|of))?.{0,24}\b(?:bath|tub|shower|floor|toilet|hours?|help)|\b(?:in the (?:bath|shower|tub)).{0,20}(?:can'?t|cannot) get (?:out|up)|(?:calling|shouting|screaming|crying|yelling|cries|banging) (?:out )?for help|(?:hear|hearing|heard) (?:\w+ ){0,3}(?:moaning|groaning|screaming|someone (?:shout|cry|call)\w* for help)|(?:i think )?(?:she|he|they)(?:'s|'ve| has| have) (?:fallen(?! (?:for|in|asleep|out|behind))|had a fall|collapsed)|(?:hasn'?t|not) (?:opened|answered) (?:the|his|her|their) door (?:for|in|since)|knocked and knocked)/,
    yes: [
      "Grandad is on the bathroom floor and cannot stand, please come",
      "old lady lying on the path, not answering",
      "I'm in the bath and I can't get out, it has been an hour",
      "mum fell down the stairs, her arm looks broken",
      "I can hear someone calling for help through the wall",
      "my neighbour hasn't opened the door for three days",
    ],
    no: [
      "toys on the floor, can't find the remote lol",
      "fell asleep on the sofa, my back hurts",
      "she's fallen for him hasn't she",
    ],
  },
  {
    name: "not himself",
    pattern:
      /\b(?:(?:isn'?t|not|stopped|barely|hardly) (?:responding|responsive|reacting|waking up|waking)\b(?! to (?:my|the|any|her|his|messages?|emails?|texts?|calls?))|(?:just |keeps? )?staring (?:into space|blankly|and (?:not|won'?t|doesn'?t))|(?:baby|newborn|child|son|daughter|toddler|he|she|kid)\b.{0,30}\b(?:floppy|limp|lifeless|going grey|gone grey|gone blue|turned blue|fitting)\b|(?:won'?t|wont|not|can'?t) (?:feed|drink|wake)\b.{0,30}\b(?:fever|floppy|limp|temperature|4\d(?:\.\d)?)|\b4[0-2](?:\.\d)?\b.{0,24}\b(?:floppy|limp|shaking|not drinking|confused|won'?t wake)|(?:not|isn'?t|stopped) making (?:any )?sense|(?:confused|delirious|hallucinating)\b.{0,40}\b(?:fever|sugar|diabet\w+|stroke|suddenly|help|ambulance|pulse)|(?:blood )?sugar (?:is |level )?(?:off the chart|crashed|crashing|through the roof|dangerously|too low|really low|very low|at 2|under 3|2\.\d)|diabetic (?:coma|shock|hypo)|having a hypo|hypo(?:glyc\w+)? attack|(?:half|one side) (?:of )?(?:his|her|my|the) (?:face|body)|can'?t (?:speak|talk|move (?:his|her|my|one) (?:arm|side|leg))\b(?! (?:highly|now|chinese|mandarin|english|right))|(?:vomiting|coughing|throwing up|spitting|peeing) (?:up )?blood|(?:leg|arm|wrist|bone|ankle) (?:is |looks )?(?:bent|sticking|broken)\b.{0,24}(?:wrong|out|way|help|can'?t)?|throat (?:is )?(?:closing|swelling|swollen)|(?:face|tongue|lips?) (?:is |are )?(?:swelling|swollen|swelled)\b)/,
    yes: [
      "my husband isn't responding, he's just sitting there",
      "baby is floppy and won't feed, fever 40",
      "dad's blood sugar is off the chart and he's not making sense",
      "grandma can't speak and half her face has dropped",
      "her tongue is swelling after the peanuts",
    ],
    no: ["the printer isn't responding to my phone lol"],
  },
  {
    name: "swallowed, scalded",
    pattern:
      /\b(?:(?:taken|took|take|ate|eaten|swallowed|drank|drunk|downed|overdos\w+)\b.{0,24}\b(?:all (?:my|her|his|the|of)|whole (?:strip|bottle|box|packet|pack|blister)|entire|handful|too many|a lot of|bottle of|lots of|bunch of)\b.{0,24}\b(?:pills?|tablets?|sleeping|paracetamol|ibuprofen|medicine|medication|meds|strip|tylenol|panadol|painkillers?)|(?:old|toddler|baby|child|son|daughter|kid|boy|girl|he|she|grandson|granddaughter)\b.{0,30}\b(?:ate|eaten|swallowed|drank|drunk|got into|licked)\b.{0,30}\b(?:pills?|tablets?|medicine|medication|battery|batteries|magnets?|bleach|detergent|cleaner|disinfectant|coin|poison|nail polish|antifreeze|capsules?|mothballs?|pods?|descaler)|(?:sleeping pills|all the pills|whole strip)\b.{0,30}\b(?:sorry|goodbye|gone|taken|took|swallowed)|(?:boiling|hot|scalding) (?:water|oil|soup|tea|coffee|porridge|kettle)\b.{0,24}\b(?:over|on|all over|down|scald\w*|burn\w*)\b.{0,20}\b(?:him|her|himself|herself|me|myself|legs?|arms?|face|chest|hands?|body|skin|baby|son|daughter)|scalded|(?:badly|severely) burn(?:t|ed)|third degree burns?|burn(?:t|s|ed)?\b.{0,20}\b(?:skin (?:is )?(?:coming|peeling)|blister\w* everywhere|ambulance)|(?:deep|big|bad) cut\b.{0,30}\b(?:blood|bleeding|stop)|(?:bleeding|blood)\b.{0,24}\b(?:won'?t|not|doesn'?t|can'?t|isn'?t) stop\w*|(?:cut|sliced|severed|chopped)\b.{0,20}\b(?:artery|finger (?:off|tip)|wrist)\b|pouring (?:with )?blood|electric shock|electrocut\w+)/,
    yes: [
      "two year old ate grandma's blood pressure tablets",
      "she took the whole bottle of paracetamol",
      "boiling water went all over my son's legs",
      "I have taken all my sleeping pills, sorry everyone",
      "the bleeding won't stop",
    ],
    no: [
      "the dog ate my homework and the cat ate the fish",
      "cut my finger, need a plaster",
      "spilt hot coffee on my laptop",
    ],
  },
  {
    name: "flames, roof edge, gas",
    pattern:
      /\b(?:flames? (?:from|coming|in|out|on|at|through|everywhere|shooting)|(?:see|seeing|saw) flames|^fire\b(?=[!, ]+(?:fire|help|in|on|at|P|b\d|call|floor|bldg|building|block)|$)|\bfire (?:in|on|at|inside) (?:the |my |our |a )?(?:kitchen|flat|apartment|building|block|stair\w*|bedroom|balcony|bike|garage|basement|lift|corridor|hallway|roof|b\d+|\d+)|(?:scooter|e-?bike|ebike|battery|charger|oven|socket|washing machine|fuse box|power bank|heater|hob|pan) (?:is |has |just |has just )*(?:caught fire|on fire|burning|exploded|smoking|sparking|blew up|in flames)|caught fire|(?:smell|smells|stinks?|smelling|odou?r|whiff)(?: strongly| really)? (?:of |like )?(?:the |strong |some |natural )?gas\b(?! (?:bill|station))|gas (?:hissing|is hissing|coming|everywhere|odou?r)|(?:standing|sitting|climbing|climbed|stood|is) (?:out )?(?:on|over|onto|at) (?:the )?(?:edge of the )?(?:roof(?:top)?|ledge|railing|window ?sill|balcony rail\w*)(?: edge)?\b.{0,40}(?:police|jump|help|crying|someone|edge|talk|119|110|!|building|block|fall)|threaten\w* to (?:jump|kill|stab|hurt)|(?:wants?|going|about|trying) to jump\b(?! (?:in|on|the queue|ropes?))|(?:(?:hitting|beating|strangling|stabbing|punching|kicking|attacking) (?:me|his wife|her|his kid|the child|my mum|someone|a woman)|(?:broken|breaking|kicked?|kicking|smashing) (?:into|in|down|through) (?:my|our|the|her) (?:door|flat|window|house|apartment))|(?:man|someone|stranger|intruder|burglar) (?:with a (?:knife|gun|hammer)|trying to (?:get|break) in|in my (?:flat|house|apartment|kitchen))|call (?:119|110|120|the police now|the police please|police|the fire)|(?:lost|can'?t find) (?:my|our) (?:son|daughter|toddler|little (?:boy|girl)|child|mum|dad|grandad|grandma|kid)\b|(?:son|daughter|toddler|boy|girl|child|grandad|grandma|mum|dad|father|mother) (?:has |is |have )?(?:wandered off|gone missing|disappeared|missing since|not come home))/,
    yes: [
      "flames coming from the balcony above me",
      "fire in the kitchen, 5-301",
      "there's a strong smell of gas in my flat and I feel dizzy",
      "a man is threatening to jump, block 9",
      "someone is standing on the roof edge, please call the police",
      "the e-bike in the hallway caught fire",
      "my neighbour is being beaten, he is hitting her",
      "grandad has wandered off, he has dementia",
    ],
    no: [
      "fire drill on friday",
      "flames of love is a great song",
      "going to jump on the next train",
    ],
  },
  {
    name: "hurt badly",
    pattern:
      /\b(?:keeled over|(?:took|had|taken) a (?:bad |nasty |terrible )?(?:tumble|fall|fit|seizure|turn)\b(?! (?:of|for)).{0,50}\b(?:can'?t|cannot|hip|leg|head|floor|bleeding|hurt|help|ambulance|blood|weight|move|eyes|shaking|twitching|not)|eyes (?:have |are )?(?:rolled|rolling|rolling back)|(?:lips?|face|skin|nails|fingers)(?:'ve| have| has| are| is|'s)? (?:all )?(?:gone|going|turned|turning|looks?) (?:all )?(?:blue|purple|grey|gray)|(?:arm|face|leg|side)(?: is|'s| has)? (?:gone |all |suddenly )?(?:numb|paraly\w+|droop\w*)\b.{0,40}|(?:gone|going|turned) (?:all )?(?:grey|gray|pale|blue)(?: and (?:sweaty|clammy|cold|limp|shaking))|(?:fell|fallen|jumped|dropped|hanging|climbed) (?:down |out )?(?:of|from|off|out of)(?: (?:the|a|his|her|their|our|block|\d+(?:st|nd|rd|th)?|top|third|fourth|fifth|sixth))* (?:window|balcony|roof|ladder|scaffold\w*|floor|terrace|stairs)\b(?! and (?:was fine|laughed))|(?:slit|slitting|slashed|cut) (?:my|her|his|their) (?:wrists?|throat)|(?:it|this) (?:all )?to (?:end|be over) (?:tonight|now|today|forever)|(?:end|ending) it (?:all )?tonight|got (?:hold of|into) (?:the |some |my |a )?(?:rat poison|bleach|pills|poison|medicine|cleaner|drain)|rat poison|(?:bleeding|blood) (?:from|out of|pouring from) (?:the|his|her|my|a) (?:head|ear|ears|mouth|nose and|stomach|eye|neck)|(?:car|scooter|truck|e-?bike|taxi|van|bike|lorry) (?:has |just )?(?:hit|knocked|ran over|run over|struck) (?:an?|the|my|our|some|down)\b|(?:chest|heart)\b.{0,20}\b(?:so |really |very )?(?:tight|pain|squeez\w+|crush\w+|pounding)\b.{0,40}\b(?:arm|jaw|breath|sweat\w*|numb|dizzy)|(?:lift|elevator) (?:is |has )?(?:stuck|stopped|jammed|broken down)\b.{0,40}\b(?:inside|with (?:my|a|an|us|me|people|kids?|someone|two|three)|in it|trapped)|(?:us|me|someone|people|kids|child|grandma|grandpa|mum|dad) (?:is |are )?(?:trapped|stuck) (?:inside|in) (?:the |a |our )?(?:lift|elevator|flat|car|fire|bathroom)|drowning|(?:can'?t|cannot) feel (?:his|her|my) (?:legs?|arms?|face|left|right)|heat ?stroke|overdose|drugged|(?:heart|breathing) (?:has )?stopped|not breathing|(?:isn'?t|isnt|ain'?t) breathing)\b/,
    yes: [
      "my father just keeled over at lunch",
      "my baby's lips have gone purple",
      "someone fell from the balcony of block 4",
      "the lift is stuck between floors with my grandma inside",
      "my chest is so tight and my left arm hurts",
      "a scooter hit an old lady outside gate 3",
      "she is bleeding from the head",
    ],
    no: [
      "fell from grace",
      "my hands have gone all red from washing up",
      "the lift is stuck again, annoying",
    ],
  },
];

/**
 * What people name who are in danger, and others as well: no sign yet, but reason enough to read the message with care.
 * By kind, as courses of first aid do.
 */
export const namedInDanger: readonly RegExp[] = [
  /昏|晕(?:倒|过|厥|死过|在)|抽搐|惊厥|抽风|抽筋|不省人事|意识|知觉|没反应|叫不[醒应]|喊不[醒应]|唤不醒|休克|不行了|抢救|翻白眼/u,
  /喘不|气喘|喘得|哮喘|窒息|噎|呛(?:到|住|着)|卡(?:住了?)?(?:喉|嗓|气管)|没气|呼吸|发紫|发青|发黑|憋(?:气|得|紫|青)|血氧/u,
  /胸[口部]?(?:很|好|特别|突然|一直|一阵)?[痛疼闷]|胸前|心(?:脏病|梗|绞痛|跳停|慌|口疼|口痛)|中风|脑(?:梗|出血|溢血|卒中)|偏瘫|半边|嘴.{0,2}歪|口齿不清|说不出话|重影|抬不起来|雷劈/u,
  /[吐咳便尿流出淌]出?了?(?:好多|很多|一地|一脸|满地|一大?口|一盆|好几口)?血|血(?:流|止不|喷|淌)|见红|骨折|[摔跌](?:倒|下|了|伤|断|得|在|一跤|破)|坠|滚下|起不来|站不起|动不了|动弹|砸[到中伤]|压[住到]了?|撞[到了飞伤]|车祸|夹[住到]/u,
  /烫(?:伤|到|得|了|红|脱)|水泡|烧(?:伤|焦|起来)|焦味|糊味|焦糊|火光|火苗|明火|着火|起火|失火|火灾|冒烟|浓烟|黑烟|烟(?:很大|好大|冒)|爆炸|炸(?:了|开)|爆(?:燃|裂)/u,
  /煤气|燃气|天然气|漏气|瓦斯|漏电|冒火花|烧炭|一氧化碳|中毒|农药|误[食服吞喝]|吞(?:了|下|进)|吃错药|触电|[被漏过]电(?:到|倒|了)|电(?:到|倒)了|溺|落水|掉[进到].{0,3}[水河池井湖]|淹/u,
  /被困|困(?:在|住)|塌(?:了|下|方)|往下掉|半空|报警|被[打捅砍抢]|打(?:老婆|人|孩子|架|我(?!电话|手机))|家暴|砍|捅|持刀|拿(?:着)?刀|尖叫|抢劫|闯(?:进|入)|撬(?:门|锁)|入室|救命|呼救|求救/u,
  /跳[楼河下]|轻生|自杀|自尽|寻短|不想活|活不下去|活着没|活够|遗书|割腕|安眠药|解脱|天台|窗台|楼顶|来世|来生|下辈子/u,
  /要生了|羊水|宫缩|早产|临产|产妇|过敏|血糖|胰岛素|蛇咬|蜂|咬(?:伤|了|到)|高烧不退|烧(?:到|糊涂)|4[012]度|中暑|脱水|120|119|救护车|急救|除颤/u,
  /走失|走丢|失踪|老年痴呆|阿尔茨|失智|没人应|敲门(?:没|不|也)|联系不上|打不通|没接电话|不接电话|监控(?:里|看)/u,
  /\b(?:unconscious|collaps\w+|faint\w*|pass(?:ed|ing) out|unresponsive|not respond\w*|won'?t (?:wake|respond|answer)|(?:isn'?t|not) (?:moving|breathing|waking|answering|responding)|seizures?|(?:having|had) a fit|fitting|convuls\w+|limp|floppy|moaning|can anybody hear|on the floor|can'?t get out|blacked out|keeled)\b/,
  /\b(?:breath\w*|chok\w+|wheez\w+|asthma|inhaler|gasping|suffocat\w+|blue|purple|anaphyla\w+|epi-?pen|allerg\w+|swell\w*|swollen|throat clos\w+)\b/,
  /\b(?:chest|heart attack|stroke|slurr\w+|droop\w+|numb|paraly\w+|bleed\w*|blood|haemorrhag\w+|hemorrhag\w+|miscarr\w+|contractions?|waters? (?:has |have |just )*broke\w*|labou?r)\b/,
  /\b(?:fallen|fell|tumbl\w+|can'?t (?:get up|move|stand|feel)|cannot (?:get up|move|stand|feel)|broken? (?:hip|leg|arm|neck|back)|fractur\w+|trapped|stuck (?:in|under|inside)|crush\w+|pinned|run over|hit by|crash\w*|electrocut\w+|shock(?:ed)? (?:by|from)|drown\w*|slipped)\b/,
  /\b(?:fire|flames?|smoke|smok(?:y|ing)|burn(?:s|t|ed|ing)?|scald\w*|explo\w+|sparks?|gas|carbon monoxide|fumes|poison\w*|swallow\w*|overdos\w+|bleach|pills|whole (?:bottle|strip|box|pack))\b/,
  /\b(?:suicid\w+|kill (?:my|him|her|them)sel\w+|end (?:it|my life|things)|want to die|don'?t want to (?:live|be here|wake)|better off without me|jump\w* (?:off|from)|(?:threat\w+|going|about) to jump|roof edge|ledge|ending it|hang(?:ing|ed)? (?:my|him|her)self|cut(?:ting)? (?:my|him|her)|goodbye everyone)\b/,
  /\b(?:ambulance|999|911|112|120|119|paramedics?|defib\w*|aed|cpr|first aid|help me|emergency|stabb\w+|knife|gun|attack\w*|assault\w*|beat(?:en|ing)|intruder|break(?:ing)? in|broke in|screaming|hostage|dementia|missing|wandered|hypo\w*|diabetic|insulin|heat ?stroke|snake)\b/,
];

/** Words that take the danger away again: jokes, films, the past, courses, bills, price, idioms. */
export const harmless: readonly Sign[] = [
  {
    name: "说着玩",
    pattern:
      /哈哈|呵呵|嘿嘿|嘻嘻|233|hhh|(?:wifi|网络?|机器人|小邻|轮胎|车子?|手机|电脑|电视|遥控器|空调|冰箱|打印机)[^,。!?]{0,8}(?:断气|没反应|没气|死机)|(?:吵|气|急|逼|看|听)得[^,。!?]{0,4}(?:脑溢血|吐血|心梗|脑梗|昏|晕)|(?:^|[,。!])吐血(?:[,。…!~]|$)|(?:求|谁有|借|有没有)[^。!?]{0,16}(?:wfh|ddl|开会|上课|交作业|打卡)[^。!?]{0,4}救命|打(?:我|他|她)(?:这|那|电话|手机|招呼|赏)|流着?[^,。!?]{0,3}血的?份上|万一[^,。!?]{0,10}(?:坠|掉|摔|着火|爆炸)|剧太|(?:作业|考试|论文|上班|加班|高数|数学|ddl|老板|好看|好吃|可爱|好帅|太帅|好笑|太甜|太好|价格|直接|这歌|剧|发型|衣服|价钱|胖|丑|尴尬|穿搭|表情|热搜).{0,10}(?:救命|不行了|不想活|晕|昏|窒息|吐血|想死|活)|(?:救命|吐血|想死|晕倒?|不想活).{0,10}(?:作业|考试|论文|上班|加班|ddl|好看|好吃|可爱|好帅|太帅|好笑|太甜|价格|这价)|笑(?:死|得|到|尿|cry|晕|岔|喷|疯|抽)|(?:累|困|饿|热|冻|冷|美|帅|萌|丑|穷|气|吓|烦|无聊|尴尬|幸福|感动|激动|忙|酸|撑|甜|可爱|压力大|震惊|贵|晒|辣|臭|疼爱|堵|挤|吵|乐|开心|烧脑|惊艳|爱|作业多|工作|加班|考试|复习)(?:死|瘫|晕|到|得|成|哭|昏|疯|cry|炸|爆)(?:我|人|了)?.{0,6}(?:喘不|不能呼吸|窒息|晕|昏|起不来|想死|不想活|死了|爬不起|救命|动不了|吐血|抽搐|休克|不行了|要命|活不)|想死(?:你|我|他|她|妈|家|它|大家)|爱死|想你想|早上.{0,6}起不来|起不来床|(?:困|懒|闹钟|赖床|周末|被窝).{0,8}起不来/u,
    yes: ["笑死我了救命啊", "累得想死哈哈", "帅到不能呼吸", "想死你了"],
    no: ["奶奶摔倒起不来了"],
  },
  {
    name: "不是现在",
    pattern:
      /科普|转发一?篇|认一认|平时大家|(?:看到|捡到|发现)[^,。!?]{0,4}(?:一[只条]|走丢的?|流浪)[^,。!?]{0,6}(?:狗|猫|泰迪|柯基|金毛|鸟|龟|兔)|寻[猫狗]|(?:猫|狗|泰迪|柯基|鹦鹉|乌龟|兔子?|仓鼠)[^,。!?]{0,6}(?:走失|走丢|不见|丢了)|电影|电视|小说|剧情|游戏|歌词|段子|漫画|动漫|主角|男主|女主|大结局|追剧|综艺|节目|昨天|昨晚|去年|前年|前几天|上次|上个月|上周|以前(?!(?:从来?)?没)|当年|小时候|那年|曾经|历史|新闻|报道|听说|据说|讲座|培训|演习|演练|课程|宣传|预防|科普|报名|保险|知识|小贴士|提醒(?:大家|各位)|注意防|如何预防|【|请(?:大家|各位|居民).{0,10}(?:注意|防|检查)|康复|恢复|出院|(?:已经)?没事了|虚惊|解除|扑灭|误报|已经灭|平安|(?:煤气|天然气|燃气|液化气)(?:费|灶|卡|表|公司|缴|账|价|罐|涨|充|热水器)|费.{0,3}(?:怎么交|缴)|火锅|火爆|(?<!着|起|失)火了|(?<!烧)火起来|烧烤|嗓子.{0,3}冒烟|祖坟|七窍|心(?:里)?着火|狗粮|手机.{0,6}(?:没反应|充不|死机)|电脑.{0,6}(?:没反应|死机)|发.{0,6}没反应|没反应过来|大脑|股票|炒股|股市|基金|(?:房|油|物)价|球队|比赛|救命(?:之恩|恩人|稻草|药|钱)|中风险|消防(?:栓|通道|车|检查|演)|灭火器.{0,4}(?:过期|检查|年检)|直播/u,
    yes: ["火灾演习明天上午", "煤气费怎么交", "去年得过脑梗现在康复了", "电影里男主昏迷了三集"],
    no: ["闻到煤气味了"],
  },
  {
    name: "way of speaking",
    pattern:
      /\b(?:l+o+l+|ha(?:ha)+|hehe|lmao|rofl|laugh\w*|dying (?:of|from|with|to|for)|die (?:for|of (?:laugh|bore|shame|embarrass)\w*)|to die for|died laughing|dead tired|kidding|joking|joke|in love|love you|mornings?\b.{0,10}can'?t get up|can'?t get up (?:in|this|early|so|for)|(?:movie|film|series|episode|novel|book|lyrics|song|game|show|tv|netflix|concert|playlist|album|track|outfit|match|exam|lecture|drill|course|training|workshop|class|lesson|seminar|talk|webinar|poster|awareness|museum|hazard|insurance|leaflet)\b|last (?:year|week|month|night|summer|winter)|years? ago|months? ago|yesterday|when i was|used to|recovered|recovering|false alarm|all clear|it was out|put out already|in the news|news about|nearly had|almost had|almost died|nearly died|gave me a heart attack|you'?re fired|got fired|getting fired|gas (?:bill|price|station|meter|card)|fire (?:drill|sale|place|pit|exit|door|works)|on fire today|burning calories|bored to death|stroke of|party|asleep|on time|my alarm|drunk|pokemon|chocolate|coffee|hangover|smoke break|sirens|no longer an emergency)\b|[:;]-?[dp]\b/,
    yes: [
      "dying of laughter",
      "laughing so hard I can't breathe",
      "fire drill tomorrow at 10",
      "gas bill went up again",
    ],
    no: ["my father can't breathe"],
  },
  {
    name: "said of something else",
    pattern:
      /\b(?:(?:house ?)?plants?|orchid|cactus|fern|basil|tomato\w*|phone|laptop|wifi|router|printer|battery (?:is )?(?:dead|dying)|car|engine|prices?|shares?|stocks?|market|sales|bitcoin|economy|team|kettle)\b.{0,24}\b(?:dying|dead|died|fallen|fell|collapsed|not responding|isn'?t responding|choking|can'?t get up|crashed)\b|\b(?:nearly|almost|practically|basically|feel like i|could have|might as well) (?:passed out|fainted|collapsed|died|choked|fell|had a|cried)|\bunconscious by (?:\d|nine|ten|midnight|bedtime)|slept like|\bi read (?:that|about|an?)\b|\b(?:can be|is|are|may be) (?:a |an )?(?:\w+ )?(?:symptoms?|signs?|side effects?) of\b|\b(?:isn'?t|is not|not|no|wasn'?t|never) (?:a |an |any )?(?:fire|emergency|gas leak|smoke|danger)\b|\b(?:not|isn'?t|aren'?t) moving (?:my|our|the|house|out|in|to|on|flat|until|till|this)\b|\b(?:working|work) from home\b|\bsuffocat\w+.{0,30}\b(?:boss|job|office|relationship|weather|heat|spring|can'?t wait)|\b(?:boss|speech|lecture|meeting|film|price)\b.{0,40}\b(?:dull|boring|dying|passed out|killing)|\bif (?:you|someone|anyone|there(?:'s| is)) .{0,40}\b(?:call|dial|ring) (?:119|120|110|999|911)|\b(?:what (?:should|do) (?:i|we|you) do if|in case of|in the event of)\b|\b(?:barbecue|bbq|candle|cigarette|incense|firework)s?\b.{0,40}\b(?:smoke|smell|fire)|\bsmoke from (?:his|her|their|the|your) (?:barbecue|bbq|cigarette|cooking|grill)|\b(?:in|on) (?:the|a) (?:book|podcast|series|film|movie|paper|news)\b|\b(?:learn(?:t|ed)?|teach|taught|practis\w+|doll|dummy|mannequin)\b.{0,24}\b(?:cpr|heimlich)|\b(?:has|is|was|been) (?:all )?(?:put out|under control|fine now|ok now|okay now|safe now|found safe|back home)\b|\ball (?:ok|okay|fine|good|safe) now\b|\b(?:homework|cat|dog)\b.{0,16}\bate (?:the|my|his|her) (?:homework|fish|shoe|dinner|sofa)/,
    yes: [
      "my houseplant is dying",
      "I read that chest pain is a symptom of flu",
      "that isn't a fire, just steam",
      "the fire is under control now",
    ],
    no: ["my dad is dying please help", "fire in the kitchen"],
  },
];
